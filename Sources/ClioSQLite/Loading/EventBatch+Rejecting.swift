import ClioModel

extension EventBatch {
  /// Moves rows over to the rejects because the edition has an event of their id already.
  ///
  /// - Parameter indices: in rising order.
  mutating func reject(_ indices: [Int]) {
    for index in indices {
      rejects.append(
        RowRejection(
          line: lines[index], column: "id", expected: "an id not met before in this file",
          found: "\(columns.id[index]) again",
          bytes: Array(rowBytes(index)), length: rowBytes(index).count))
    }
    var keptBytes: [UInt8] = [], keptPlaces: [UInt8] = []
    var keptEnds: [Int32] = [], keptPlaceEnds: [Int32] = []
    let gone = Set(indices)
    for index in 0..<columns.count where !gone.contains(index) {
      keptBytes.append(contentsOf: rowBytes(index))
      keptEnds.append(Int32(keptBytes.count))
      keptPlaces.append(contentsOf: placeText[(index == 0 ? 0 : Int(placeEnds[index - 1]))..<Int(placeEnds[index])])
      keptPlaceEnds.append(Int32(keptPlaces.count))
    }
    (bytes, rowEnds, placeText, placeEnds) = (keptBytes, keptEnds, keptPlaces, keptPlaceEnds)
    for index in indices.reversed() {
      columns.remove(at: index)
      lines.remove(at: index)
    }
  }
}
