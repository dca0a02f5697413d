// swift-tools-version: 6.1
import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  // The compiler proves exclusive access where it can; the checks it leaves for run time cost 2 % and stay in debug.
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
  // Metadata by their accessors: names of types looked up at run time cost a fifth of a cold start.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], .when(configuration: .release)),
]

/// A module of the house: a folder of the same name under `Sources`. `isHot`: tests spend their time in it, so that it is
/// optimised in debug, too: it takes twice as long to compile and a seventh of the time to run.
func room(_ name: String, _ dependencies: [Target.Dependency], isHot: Bool = false) -> Target {
  let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]
  return .target(
    name: name, dependencies: dependencies, swiftSettings: isHot ? house + optimised : house)
}

/// The tests of a module: a folder `Tests/<name>Tests`.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, path: "Tests/\(name)Tests", exclude: exclude,
    swiftSettings: house)
}

/// A C library of the system, found through pkg-config and installed from Debian's package.
func system(_ name: String, pkgConfig: String?, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let package = Package(
  name: "vitae",
  products: [
    .executable(name: "vitae", targets: ["vitae"]),
    .executable(name: "vitae-server", targets: ["vitae-server"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    // For the server alone, without what its traits add: no configuration files, no whole Foundation.
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
  ],
  targets: [
    system("CHarfBuzz", pkgConfig: "harfbuzz-subset", apt: "libharfbuzz-dev"),
    system("CFreeType", pkgConfig: "freetype2", apt: "libfreetype-dev"),
    system("CCmark", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-extensions-dev"),
    system("CYaml", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
    system("CNettle", pkgConfig: "nettle", apt: "nettle-dev"),
    system("CSodium", pkgConfig: "libsodium", apt: "libsodium-dev"),
    system("CDeflate", pkgConfig: "libdeflate", apt: "libdeflate-dev"),
    system("CSpng", pkgConfig: "spng", apt: "libspng-dev"),
    system("CZstd", pkgConfig: "libzstd", apt: "libzstd-dev"),
    system("CGumbo", pkgConfig: "gumbo", apt: "libgumbo-dev"),
    system("CUtf8proc", pkgConfig: nil, apt: "libutf8proc-dev"),

    room("Base", ["CNettle", "CUtf8proc", "CDeflate"], isHot: true),
    room("Content", ["Base", "CCmark", "CYaml"], isHot: true),
    room("Import", ["Base", "Content", "CDeflate", "CWordVectors"], isHot: true),
    room("Tailoring", ["Base", "Content", "CPrompts", "CThesaurus", "CWordVectors"], isHot: true),
    room("Providers", ["Base", "Content", "Tailoring", "CCurl"]),
    room("Composition", ["Base", "Content", "CGumbo"], isHot: true),
    room("Typesetting", ["Base", "Composition", "CHarfBuzz", "CHyphenation"], isHot: true),
    room("PDF", ["Base", "CHarfBuzz", "CDeflate"], isHot: true),
    room(
      "Export",
      ["Base", "Content", "Import", "Tailoring", "Composition", "Typesetting", "PDF", "CDeflate", "CSpng"],
      isHot: true),
    room("Accounts", ["Base", "CSodium"]),
    room("Store", ["Base", "Accounts", "CZstd", "CDeflate", .product(name: "GRDB", package: "GRDB.swift")]),
    room(
      "Build",
      [
        "Base", "Content", "Import", "Tailoring", "Providers", "Composition", "Typesetting", "Export",
        "Store",
        "CLinux",
      ]),
    room(
      "Server",
      [
        "Base", "Content", "Accounts", "Store", "Build", "CDeflate", "CZstd",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "Logging", package: "swift-log"),
      ]),
    room("Arguments", ["Base", "Build", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .executableTarget(
      name: "vitae-server",
      dependencies: [
        "Base", "Accounts", "Store", "Build", "Server", "Arguments",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house, linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
    .executableTarget(
      name: "vitae",
      dependencies: [
        "Base", "Build", "Tailoring", "Arguments",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house,
      linkerSettings: [
        .unsafeFlags(["-use-ld=lld"]),
        // At a fixed address 97,000 relocations are done by the linker instead of at every start.
        .unsafeFlags(["-Xclang-linker", "-no-pie"], .when(configuration: .release)),
      ]),
    .target(name: "CCurl"),
    .target(name: "CLinux"),
    // Patterns, prompts, thesauri and word vectors as data, compiled in.
    .target(name: "CHyphenation", exclude: ["patterns"]),
    .target(name: "CPrompts", exclude: ["prompts"]),
    .target(
      name: "CThesaurus",
      exclude: [
        "en.bin", "de.bin", "fr.bin", "es.bin", "en.licence.txt", "de.licence.txt", "fr.licence.txt",
        "es.licence.txt", "lexicon", "lexicon-en.bin", "lexicon-de.bin", "lexicon-fr.bin", "lexicon-es.bin",
      ]),
    .target(name: "CWordVectors", exclude: ["words.bin", "words.licence.txt"]),

    // What tests and measurements share: seeded numbers, small files and postings; an HTTP server on the loopback interface that
    // answers by a script; true statements made untrue.
    .target(
      name: "TestSupport", dependencies: ["Content", "Base"], path: "Tests/TestSupport", swiftSettings: house),
    .target(
      name: "ClaimAttacks", dependencies: ["Tailoring", "Content", "Base", "TestSupport"],
      path: "Tests/ClaimAttacks",
      swiftSettings: house),
    .target(name: "ScriptedServer", path: "Tests/ScriptedServer", swiftSettings: house),
    tests("Base", ["Base", "TestSupport"]),
    tests("Content", ["Content", "Base", "TestSupport"]),
    tests("Import", ["Import", "Content", "Base", "TestSupport"]),
    tests("Tailoring", ["Tailoring", "Content", "Base", "TestSupport", "ClaimAttacks"]),
    tests("Providers", ["Providers", "Tailoring", "Content", "Base", "ScriptedServer"]),
    tests("Composition", ["Composition", "Content", "Base", "TestSupport"]),
    tests(
      "Typesetting", ["Typesetting", "Composition", "Base", "CFreeType", "TestSupport"], exclude: ["Golden"]),
    tests("PDF", ["PDF", "Base"]),
    tests(
      "Export",
      [
        "Export", "Import", "PDF", "Typesetting", "Composition", "Tailoring", "Content", "Base",
        "TestSupport",
      ],
      exclude: ["MatchPages"]),
    tests("Accounts", ["Accounts", "Store", "Base", "TestSupport"]),
    tests("Store", ["Store", "Base"]),
    tests(
      "Build",
      [
        "Build", "Import", "Export", "Store", "Tailoring", "Composition", "Typesetting", "Content", "Base",
        "TestSupport",
      ]),
    tests(
      "Server",
      [
        "Server", "Accounts", "Build", "Base", "TestSupport", "CDeflate", "CZstd",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    tests("vitae", ["vitae", "Base", "ScriptedServer", "TestSupport"], exclude: ["Rasters"]),
    tests("House", []),
    .executableTarget(
      name: "vitae-bench", dependencies: ["Base", "Store", "TestSupport"], path: "Tests/Bench",
      swiftSettings: house),
    .executableTarget(
      name: "vitae-eval",
      dependencies: ["Tailoring", "Content", "Base", "CDeflate", "TestSupport", "ClaimAttacks"],
      path: "Tests/Eval",
      swiftSettings: house),
  ],
  cLanguageStandard: .c2x
)
