"""Tables of pairs of words, as `Sources/CThesaurus` holds them and `Thesaurus.swift` reads them.

Layout, little-endian: 65,537 UInt32, where the pairs of a first part of the hash begin; then of each pair the next 24 bits of the
hash in three bytes, most significant first, sorted. The hash is FNV-1a, 64 bits, of `said`, 0x0A and `known`; its upper 16 bits are
the first part.
"""
import struct
import subprocess
import unicodedata


def fold(text):
    """As `UnicodeForms.folded`: compatibility decomposition, no marks, case folding."""
    text = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def fnv(data):
    h = 0xCBF29CE484222325
    for byte in data:
        h = ((h ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return h


def roots(program, tongue, words):
    """The root of each word, as `vitae-eval --roots` takes it."""
    words = sorted(words)
    lines = "\n".join(words).encode() + b"\n"
    out = subprocess.run([program, "--roots", tongue], input=lines, capture_output=True, check=True)
    return dict(zip(words, out.stdout.decode().splitlines()))


def table(pairs):
    """The table of pairs (said, known) of roots."""
    hashes = sorted({fnv(a.encode() + b"\n" + b.encode()) >> 24 for a, b in pairs})
    starts, tails = [0] * 65537, bytearray()
    for h in hashes:
        starts[(h >> 24) + 1] += 1
        tails += (h & 0xFFFFFF).to_bytes(3, "big")
    for i in range(65536):
        starts[i + 1] += starts[i]
    return struct.pack("<65537I", *starts) + bytes(tails)
