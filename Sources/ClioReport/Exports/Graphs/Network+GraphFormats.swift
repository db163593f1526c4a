public import ClioAnalysis

extension Network {
  /// GEXF 1.3, Gephi's own format (https://gexf.net). Nodes carry kind and id, edges counts, dates, addresses or sources.
  ///
  /// The graph is a directed one, since many readers take no mixed graphs: `is_symmetric` marks edges without a direction.
  ///
  /// - Parameter provenance: what the graph is to say of itself in its description.
  public func gexf(_ provenance: Provenance? = nil) -> String {
    let graph = GraphExport(self, provenance)
    let about = (["\(graph.title). \(graph.source)"] + graph.facts.map { "\($0.name): \($0.text)" }).joined(
      separator: "\n")
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<gexf xmlns="http://gexf.net/1.3" version="1.3">"#,
      "  <meta><creator>Clio</creator><description>\(XMLText.escape(about))</description></meta>",
      #"  <graph defaultedgetype="directed" mode="static">"#,
    ]
    for (kind, attributes) in [("node", GraphExport.nodeAttributes), ("edge", GraphExport.edgeAttributes)] {
      lines.append("    <attributes class=\"\(kind)\" mode=\"static\">")
      for (position, attribute) in attributes.enumerated() {
        let type = attribute.isNumber ? "integer" : "string"
        lines.append("      <attribute id=\"\(kind)\(position)\" title=\"\(attribute.name)\" type=\"\(type)\"/>")
      }
      lines.append("    </attributes>")
    }
    lines.append("    <nodes>")
    for node in graph.nodes {
      lines.append("      <node id=\"\(node.id)\" label=\"\(XMLText.escape(node.label))\">")
      lines += Self.values(node.values, "node")
      lines.append("      </node>")
    }
    lines += ["    </nodes>", "    <edges>"]
    for (number, edge) in graph.edges.enumerated() {
      lines.append(
        "      <edge id=\"e\(number)\" source=\"\(edge.source)\" target=\"\(edge.target)\" "
          + "label=\"\(XMLText.escape(edge.label))\" "
          + "weight=\"\(edge.weight)\">")
      lines += Self.values(edge.values, "edge")
      lines.append("      </edge>")
    }
    return (lines + ["    </edges>", "  </graph>", "</gexf>"]).joined(separator: "\n") + "\n"
  }

  private static func values(_ values: [GraphExport.Value?], _ kind: String) -> [String] {
    ["        <attvalues>"]
      + values.enumerated().compactMap { position, value in
        value.map { "          <attvalue for=\"\(kind)\(position)\" value=\"\(XMLText.escape($0.string))\"/>" }
      } + ["        </attvalues>"]
  }

  /// GraphML (http://graphml.graphdrawing.org), for igraph, networkx, yEd and others.
  ///
  /// - Parameter provenance: what the graph is to say of itself, as data of the graph.
  public func graphML(_ provenance: Provenance? = nil) -> String {
    let graph = GraphExport(self, provenance)
    let facts = Dictionary(grouping: graph.facts, by: \.name).mapValues { $0.map(\.text).joined(separator: "\n") }
      .sorted { $0.key < $1.key }
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<graphml xmlns="http://graphml.graphdrawing.org/xmlns" "#
        + #"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" "#
        + #"xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">"#,
      "  <desc>\(XMLText.escape(graph.title)). \(XMLText.escape(graph.source))</desc>",
      #"  <key id="label" for="node" attr.name="label" attr.type="string"/>"#,
      #"  <key id="elabel" for="edge" attr.name="label" attr.type="string"/>"#,
      #"  <key id="weight" for="edge" attr.name="weight" attr.type="int"/>"#,
    ]
    for (kind, attributes) in [("node", GraphExport.nodeAttributes), ("edge", GraphExport.edgeAttributes)] {
      for (position, attribute) in attributes.enumerated() {
        let type = attribute.isNumber ? "int" : "string"
        lines.append(
          "  <key id=\"\(kind)\(position)\" for=\"\(kind)\" attr.name=\"\(attribute.name)\" attr.type=\"\(type)\"/>")
      }
    }
    for (position, fact) in facts.enumerated() {
      lines.append(
        "  <key id=\"graph\(position)\" for=\"graph\" attr.name=\"\(XMLText.escape(fact.key))\" attr.type=\"string\"/>")
    }
    lines.append(#"  <graph id="G" edgedefault="directed">"#)
    lines += facts.enumerated().map { position, fact in
      "    <data key=\"graph\(position)\">\(XMLText.escape(fact.value))</data>"
    }
    for node in graph.nodes {
      lines += ["    <node id=\"\(node.id)\">", data("label", node.label)]
      lines += data(node.values, "node") + ["    </node>"]
    }
    for (number, edge) in graph.edges.enumerated() {
      lines += [
        "    <edge id=\"e\(number)\" source=\"\(edge.source)\" target=\"\(edge.target)\">",
        data("elabel", edge.label), data("weight", String(edge.weight)),
      ]
      lines += data(edge.values, "edge") + ["    </edge>"]
    }
    return (lines + ["  </graph>", "</graphml>"]).joined(separator: "\n") + "\n"
  }

  private func data(_ key: String, _ text: String) -> String {
    "      <data key=\"\(key)\">\(XMLText.escape(text))</data>"
  }

  private func data(_ values: [GraphExport.Value?], _ kind: String) -> [String] {
    values.enumerated().compactMap { position, value in value.map { data("\(kind)\(position)", $0.string) } }
  }
}
