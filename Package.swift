// swift-tools-version: 6.2

import PackageDescription

/// One set of settings for every target of ours.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A library target of ours; the layers of ARCHITECTURE.md are these lists.
func layer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
/// What Hummingbird's own interface is made of.
let hummingbirdParts: [Target.Dependency] = [
  .product(name: "HummingbirdCore", package: "hummingbird"),
  .product(name: "HTTPTypes", package: "swift-http-types"),
  .product(name: "Logging", package: "swift-log"),
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOHTTP1", package: "swift-nio"),
  .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
  .product(name: "UnixSignals", package: "swift-service-lifecycle"),
]
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "clio",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "clio", targets: ["clio"]),
    .library(name: "ClioModel", targets: ["ClioModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CLibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),

    layer("ClioModel"),
    layer("ClioMarkup"),
    layer("ClioCharts", ["ClioModel", "ClioMarkup"]),
    layer("DelimitedText"),
    layer("ClioHTTP"),
    layer("ClioReaders", ["ClioModel", "DelimitedText"]),
    layer("ClioYAML", ["ClioModel", yams]),
    layer("ClioRegistry", ["ClioModel", "ClioYAML"]),
    layer("ClioSQLite", ["ClioModel", "CZstd", grdb, grdbSQLite]),
    layer("ClioIngest", ["ClioModel", "ClioReaders", "DelimitedText", "ClioHTTP", "CLibzip", crypto]),
    layer("ClioAnalysis", ["ClioModel"]),
    layer("ClioArticle", ["ClioModel", "CLibxml2"]),
    layer("ClioClaims", ["ClioModel", "ClioRegistry", "ClioAnalysis"]),
    layer("ClioReport", ["ClioModel", "ClioRegistry", "ClioAnalysis", "ClioClaims", "ClioMarkup", "ClioCharts"]),
    layer("ClioPages", ["ClioModel", "ClioMarkup", "ClioCharts", "ClioAnalysis", "ClioClaims", "ClioReport"]),
    layer("ClioDesk", ["ClioModel", "ClioReaders", "ClioRegistry", "ClioAnalysis", "ClioArticle", "ClioClaims"]),
    layer(
      "ClioSite",
      [
        "ClioModel", "ClioMarkup", "ClioReaders", "ClioRegistry", "ClioAnalysis", "ClioCharts", "ClioReport",
        "ClioPages", "ClioDesk", "ClioArticle", "ClioClaims",
      ]),
    layer(
      "ClioWeb",
      [
        "ClioModel", "ClioReaders", "ClioRegistry", "ClioAnalysis", "ClioArticle", "ClioClaims", "ClioReport",
        "ClioMarkup", "ClioCharts", "ClioPages", "ClioSite", "ClioDesk", hummingbird,
      ] + hummingbirdParts),
    layer("ClioEmbedded"),
    layer(
      "ClioCommand",
      [
        "ClioModel", "ClioReaders", "ClioRegistry", "ClioSQLite", "ClioIngest", "ClioHTTP", "ClioAnalysis",
        "ClioReport", "ClioPages", "ClioSite", "ClioCharts", "ClioArticle", "ClioClaims", "ClioDesk", "ClioWeb",
        "ClioYAML",
        "ClioEmbedded", argumentParser,
      ]),
    .executableTarget(name: "clio", dependencies: ["ClioCommand"], swiftSettings: strict),

    layer("ClioTesting", ["ClioModel", "ClioClaims"]),
    tests("ClioModelTests", ["ClioModel", "ClioTesting"]),
    tests("DelimitedTextTests", ["DelimitedText", "ClioTesting"]),
    tests("ClioReadersTests", ["ClioReaders", "ClioModel", "DelimitedText", "ClioTesting"]),
    tests("ClioHTTPTests", ["ClioHTTP", "ClioTesting"]),
    tests("ClioRegistryTests", ["ClioRegistry", "ClioModel", "ClioEmbedded"]),
    tests("ClioSQLiteTests", ["ClioSQLite", "ClioModel", "ClioIngest", "ClioReaders", "ClioTesting", grdb]),
    tests("ClioIngestTests", ["ClioIngest", "ClioModel", "ClioSQLite", "ClioEmbedded", "ClioTesting"]),
    tests(
      "ClioAnalysisTests",
      ["ClioAnalysis", "ClioModel", "ClioRegistry", "ClioSQLite", "ClioIngest", "ClioEmbedded", "ClioTesting"]),
    tests("ClioArticleTests", ["ClioArticle", "ClioModel", "ClioTesting"]),
    tests(
      "ClioClaimsTests", ["ClioClaims", "ClioModel", "ClioRegistry", "ClioEmbedded", "ClioTesting"]),
    tests("ClioMarkupTests", ["ClioMarkup"]),
    tests("ClioChartsTests", ["ClioCharts", "ClioModel", "ClioMarkup", "ClioEmbedded", "ClioTesting"]),
    tests(
      "ClioReportTests",
      [
        "ClioReport", "ClioAnalysis", "ClioCharts", "ClioClaims", "ClioModel", "ClioMarkup", "ClioEmbedded",
        "ClioTesting",
      ]),
    tests("ClioPagesTests", ["ClioPages", "ClioReport", "ClioClaims", "ClioModel", "ClioMarkup", "ClioTesting"]),
    tests(
      "ClioWebTests",
      [
        "ClioWeb", "ClioModel", "ClioDesk", "ClioSQLite", "ClioIngest", "ClioRegistry", "ClioReport", "ClioEmbedded",
        "ClioTesting", hummingbird, hummingbirdTesting,
      ] + hummingbirdParts),
    tests(
      "ClioSiteTests",
      [
        "ClioSite", "ClioPages", "ClioDesk", "ClioCharts", "ClioArticle", "ClioModel", "ClioRegistry", "ClioSQLite",
        "ClioIngest", "ClioEmbedded", "ClioTesting",
      ]),
    tests("CommandLineTests", ["clio", "ClioModel", "ClioTesting"]),
    tests("RepositoryTests", []),
  ]
)
