import ClioAnalysis
import ClioCharts
import ClioDesk
import ClioModel
import ClioPages
import ClioRegistry
import ClioReport
import Foundation

extension StaticSite {
  /// A profile that has to be made.
  private struct Job: Sendable {
    let reference: ActorReference
    let inputs: String
    let related: [PageCard]

    var name: String { "actor \(reference)" }
  }

  /// Writes every profile whose inputs are others than last time; several are made at a time.
  func actors(
    _ directory: ActorDirectory, _ related: RelatedActors, into folder: inout SiteFolder,
    _ progress: (Int, Int) -> Void
  ) async throws(ClioError) {
    let all = directory.listings.count
    let jobs = try await jobs(directory, related).filter { !folder.keeps($0.name, inputs: $0.inputs) }
    let maker = ActorMaker(desk: desk, edition: edition, borders: borders)
    var done = all - jobs.count
    progress(done, all)
    do {
      try await withThrowingTaskGroup(of: (Job, [SiteFile]).self) { group in
        var waiting = jobs[...]
        func begin() {
          guard let job = waiting.popFirst() else { return }
          group.addTask { (job, try await files(of: job, maker, directory)) }
        }
        for _ in 0..<max(1, ProcessInfo.processInfo.activeProcessorCount) { begin() }
        while let (job, files) = try await group.next() {
          begin()
          try folder.write(job.name, inputs: job.inputs, files)
          done += 1
          progress(done, all)
        }
      }
    } catch let error as ClioError {
      throw error
    } catch {
      throw ClioError(.failed, "publish: \(error)")
    }
  }

  private func jobs(_ directory: ActorDirectory, _ related: RelatedActors) async throws(ClioError) -> [Job] {
    let sides = try await desk.store.sides(in: edition.id)
    // Ranks hang on how all actors are cut, not only on one's own definition.
    let cut = Registry.fingerprint(
      desk.registry.partition(sides: sides).splits.flatMap(\.parts).flatMap { part in
        ["\(part.reference)"] + ActorJSON(part).selectors
      }.joined(separator: "\n"))
    var jobs: [Job] = []
    for listing in directory.listings {
      let others = related.related(to: listing.reference)
      let inputs = Registry.fingerprint(
        [
          common, cut, try Self.json { try JSONText.of(ActorJSON(listing.actor), isPretty: false) },
          others.map { "\($0.name) \($0.why)" }.joined(separator: "\n"),
        ].joined(separator: "\n"))
      jobs.append(Job(reference: listing.reference, inputs: inputs, related: others))
    }
    return jobs
  }

  private func files(
    of job: Job, _ maker: ActorMaker, _ directory: ActorDirectory
  ) async throws(ClioError) -> [SiteFile] {
    guard let path = SitePath(.actor(job.reference)) else { return [] }
    let material = try await maker.material(job.reference.description)
    let address = material.profile.plan.address(.events)
    let shell = shell(at: path, directory, hasArticles: hasArticles)
    let wide = material.drawn(width: ActorMaker.widths.wide)
    var files = [
      SiteFile(
        path.text,
        ActorMaker.page(
          material, wide, shell: shell, related: job.related,
          files: extras.hasEvents ? ActorFile.allCases : [.json]))
    ]
    for (pictures, isNarrow) in [(wide, false), (material.drawn(width: ActorMaker.widths.narrow), true)] {
      for kind in ActorPicture.allCases {
        if let picture = pictures[kind], let path = SitePath(.picture(address, kind, isNarrow: isNarrow)) {
          files.append(SiteFile(path.text, picture.svg))
        }
      }
    }
    if let path = SitePath(.download(address, .json)) {
      files.append(SiteFile(path.text, try Self.json { try material.profile.envelope.text(isPretty: false) }))
    }
    if extras.hasEvents { files += try await events(of: material) }
    files += try preview(of: .actor(job.reference), material.profile.previewCard)
    return files
  }

  /// Its events for other programs, with the dictionary of their columns.
  private func events(of material: ActorMaker.Material) async throws(ClioError) -> [SiteFile] {
    let plan = material.profile.plan
    let address = plan.address(.events)
    guard let csvPath = SitePath(.download(address, .csv)), let geoPath = SitePath(.download(address, .geojson)) else {
      return []
    }
    let events = try await desk.store.events(matching: plan.rowsQuery, order: .chronological, limit: nil)
    let provenance = Provenance(
      edition: edition, address: address, actors: [plan.actor], registryHash: desk.registry.hash,
      caveats: material.profile.caveats, program: site.program)
    var csv = CSVEventWriter(provenance), geo = GeoJSONWriter(provenance)
    let name = csvPath.text.split(separator: "/").last.map(String.init) ?? csvPath.text
    return [
      SiteFile(csvPath.text, csv.text(events)), SiteFile(geoPath.text, geo.text(events)),
      SiteFile(
        CSVMetadata.name(for: csvPath.text), CSVMetadata(provenance, fileName: name, writer: csv).text),
    ]
  }

  /// What networks show of a link to the page; nothing where previews are not wanted.
  func preview(of page: PageAddress, _ card: PreviewCard) throws(ClioError) -> [SiteFile] {
    guard let convert = extras.preview, let path = SitePath(.preview(page)) else { return [] }
    return [SiteFile(path.text, try convert(card.picture.svg))]
  }

  static func json(_ text: () throws -> String) throws(ClioError) -> String {
    do {
      return try text()
    } catch {
      throw ClioError(.failed, "json: \(error)")
    }
  }
}
