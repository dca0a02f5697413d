import Base
import Tailoring
import Testing

@testable import Providers

@Suite struct ProviderConfigurationTests {
  private let whole = [
    "VITAE_AI_BASE_URL": " https://API.example.org/v1/ \n", "VITAE_AI_MODEL": "small-1",
    "VITAE_AI_KEY": "k\n",
  ]

  private func codes(_ change: [String: String]) -> [String] {
    var environment = whole
    for (name, value) in change { environment[name] = value }
    let checked = ProviderConfiguration.read(environment: environment)
    return checked.diagnostics.map(\.code) + (checked.value == nil ? ["nil"] : [])
  }

  @Test func allSet() throws {
    let checked = ProviderConfiguration.read(environment: whole)
    let configuration = try #require(checked.value)
    #expect(checked.diagnostics.isEmpty)
    #expect(configuration.address.url == "https://api.example.org/v1")
    #expect(configuration.key?.secret == "k")
  }

  @Test func nothingSet() {
    let checked = ProviderConfiguration.read(environment: ["HOME": "/root", "VITAE_AI_KEY": " "])
    #expect(checked.value == nil && checked.diagnostics.isEmpty)
  }

  @Test func incompleteOrUnusable() {
    #expect(codes(["VITAE_AI_KEY": ""]) == [])
    #expect(codes(["VITAE_AI_MODEL": ""]) == ["provider.incomplete", "nil"])
    #expect(
      codes(["VITAE_AI_BASE_URL": "", "VITAE_AI_MODEL": ""]) == [
        "provider.incomplete", "provider.incomplete", "nil",
      ])
    #expect(
      codes(["VITAE_AI_BASE_URL": "sk-oops", "VITAE_AI_KEY": "a b"]) == [
        "provider.base-url", "provider.key", "nil",
      ])
    #expect(codes(["VITAE_AI_KEY": "a\r\nHost: evil"]) == ["provider.key", "nil"])
  }

  @Test(arguments: [
    ("openai", ProviderService.openai, "https://api.openai.com/v1"),
    ("Anthropic", .anthropic, "https://api.anthropic.com"),
    ("gemini", .gemini, "https://generativelanguage.googleapis.com/v1beta/openai"),
    ("ollama", .ollama, "http://localhost:11434/v1"),
  ])
  func servicesByName(_ name: String, _ service: ProviderService, _ url: String) throws {
    let named = ["VITAE_AI_PROVIDER": name, "VITAE_AI_MODEL": "m"]
    let found = try #require(ProviderConfiguration.read(environment: named).value)
    #expect(found.service == service && found.address.url == url)
    let moved = named.merging(["VITAE_AI_BASE_URL": "https://proxy.example.org"]) { $1 }
    let other = try #require(ProviderConfiguration.read(environment: moved).value)
    #expect(other.service == service && other.address.url == "https://proxy.example.org")
    #expect(other.languageModel().adapter.hasPrefix(service == .anthropic ? "anthropic-" : "openai-"))
  }

  @Test(arguments: [
    ("https://api.anthropic.com", ProviderService.anthropic, "https://api.anthropic.com"),
    ("https://llm.example.org/v1/messages", .anthropic, "https://llm.example.org"),
    ("https://api.openai.com/v1", .openai, "https://api.openai.com/v1"),
  ])
  func servicesByAddress(_ text: String, _ service: ProviderService, _ url: String) throws {
    let address = try ProviderAddress(text)
    #expect(ProviderService(of: address) == service && address.url == url)
  }

  @Test func aServiceThatIsNotKnown() {
    let checked = ProviderConfiguration.read(environment: [
      "VITAE_AI_PROVIDER": "antropic", "VITAE_AI_MODEL": "m", "VITAE_AI_BASE_URL": "https://a.example.org",
    ])
    #expect(checked.value == nil && checked.diagnostics.map(\.code) == ["provider.unknown"])
    #expect(checked.diagnostics[0].hints[0] == "did you mean `anthropic`?")
  }

  @Test func aKeyWithoutEncryption() {
    #expect(codes(["VITAE_AI_BASE_URL": "http://models.example.org"]) == ["provider.key-in-clear"])
    #expect(codes(["VITAE_AI_BASE_URL": "http://localhost:11434/v1"]) == [])
    #expect(codes(["VITAE_AI_BASE_URL": "http://models.example.org", "VITAE_AI_KEY": ""]) == [])
  }

  @Test func valuesAreNotRepeated() {
    let bad = ["VITAE_AI_BASE_URL": "https://user:sk-oops@example.org", "VITAE_AI_KEY": "sk oops"]
    let checked = ProviderConfiguration.read(environment: bad)
    #expect(checked.diagnostics.count == 3)
    #expect(!checked.diagnostics.contains { "\($0)".contains("oops") })
  }

  @Test(arguments: [
    ("http://127.0.0.1:8080", "http://127.0.0.1:8080", true),
    ("HTTP://[::1]:8080/v1//", "http://[::1]:8080/v1", true),
    ("http://localhost/v1", "http://localhost/v1", true),
    ("http://127.0.0.1.example.org", "http://127.0.0.1.example.org", false),
    ("http://127.evil.example.org", "http://127.evil.example.org", false),
    ("https://api.example.org/Openai/v1/chat/completions", "https://api.example.org/Openai/v1", false),
  ])
  func addresses(_ text: String, _ url: String, _ isLoopback: Bool) throws {
    let address = try ProviderAddress(text)
    #expect(address.url == url)
    #expect(address.isLoopback == isLoopback)
  }

  @Test(arguments: [
    "", "example.org", "file:///etc/passwd", "ftp://example.org", "https://", "https:///v1", "https://:80/",
    "https://a@example.org", "https://example.org/?key=1", "https://example.org/#a", "https://exa mple.org",
    "https://example.org\\@evil.org", "https://exämple.org", "://x",
  ])
  func unusableAddresses(_ text: String) {
    #expect(throws: ProviderAddress.Unusable.self) { try ProviderAddress(text) }
  }
}
