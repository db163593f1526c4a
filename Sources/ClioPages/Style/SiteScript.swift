/// The script of the site: it suggests actors while a person types, and arrow keys go through them. Every page works without it.
public enum SiteScript {
  /// Of no use to anybody without the names of `names(_:)` or the answers of the API.
  public static let code = #"""
    "use strict";
    (() => {
      const form = document.querySelector("form[data-search]");
      const field = form && form.querySelector("input[type=search]");
      if (!field) return;
      const list = document.createElement("ul");
      list.className = "found-list";
      list.id = "found-now";
      list.hidden = true;
      const status = document.createElement("p");
      status.className = "quiet";
      status.setAttribute("role", "status");
      form.after(list, status);
      const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
      const show = (found, asked) => {
        const focused = list.contains(document.activeElement) ? document.activeElement.href : null;
        list.replaceChildren(...found.map((actor) => {
          const item = document.createElement("li");
          const link = document.createElement("a");
          link.href = actor.href;
          link.textContent = actor.name;
          link.dir = "auto";
          item.append(link);
          if (actor.note) {
            const note = document.createElement("span");
            note.className = "quiet";
            note.textContent = actor.note;
            link.append(" ", note);
          }
          return item;
        }));
        list.hidden = found.length === 0;
        list.dataset.asked = asked;
        if (focused !== null) ([...list.querySelectorAll("a")].find((link) => link.href === focused) || field).focus();
        status.textContent = asked === "" ? "" : found.length === 0 ? "Nobody found" : found.length + " found";
      };
      let newest = 0;
      const server = async (asked) => {
        const number = ++newest;
        const answer = await fetch("/api/v1/suggest?limit=8&q=" + encodeURIComponent(asked));
        if (!answer.ok || number !== newest) return;
        const data = (await answer.json()).data || [];
        show(data.map((actor) => ({
          name: actor.name, note: actor.matched === actor.name ? "" : actor.matched || "",
          href: "/actor/" + encodeURIComponent(actor.actor),
        })), asked);
      };
      let names = null, loading = null;
      const load = () => loading ||= new Promise((done) => {
        const script = document.createElement("script");
        script.src = form.dataset.names;
        script.onload = () => {
          names = (window.clioNames || []).map(([href, name, others]) => ({ href, name, others, key: fold(name + " " + others) }));
          done();
        };
        document.head.append(script);
      });
      const base = (form.dataset.actors || "").replace(/index\.html$/, "");
      const local = async (asked) => {
        const number = ++newest;
        await load();
        if (number !== newest) return;
        const words = fold(asked).split(/\s+/).filter(Boolean);
        const fits = names.filter((actor) => words.every((word) => actor.key.includes(word)));
        const first = (actor) => fold(actor.name).startsWith(words[0] || "") ? 0 : 1;
        fits.sort((a, b) => first(a) - first(b));
        show(asked === "" ? [] : fits.slice(0, 12).map((actor) => ({
          name: actor.name, note: actor.others.split(" | ").slice(0, 2).join(" \u00b7 "), href: base + actor.href,
        })), asked);
      };
      let timer = 0;
      const isServer = form.dataset.search === "server";
      field.addEventListener("input", () => {
        clearTimeout(timer);
        const asked = field.value.trim();
        if (asked.length < 2) { newest++; show([], ""); return; }
        timer = setTimeout(() => (isServer ? server(asked) : local(asked)), isServer ? 120 : 0);
      });
      form.addEventListener("submit", (event) => {
        const link = list.querySelector("a");
        if (!isServer) { event.preventDefault(); if (link) location.href = link.href; }
      });
      const move = (event) => {
        if (event.key === "Escape" && !list.hidden) { newest++; show([], ""); field.focus(); return; }
        const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
        if (step === 0 || list.hidden) return;
        const stops = [field, ...list.querySelectorAll("a")];
        const next = stops[stops.indexOf(document.activeElement) + step];
        if (next) { event.preventDefault(); next.focus(); }
      };
      field.addEventListener("keydown", move);
      list.addEventListener("keydown", move);
    })();

    """#

  /// The list of names that the script looks through where no program answers: file, name, other names.
  public static func names(_ actors: [(path: String, name: String, otherNames: [String])]) -> String {
    let lines = actors.map { actor in
      "[\(quoted(actor.path)),\(quoted(actor.name)),\(quoted(actor.otherNames.joined(separator: " | ")))]"
    }
    return "window.clioNames=[\n\(lines.joined(separator: ",\n"))\n];\n"
  }

  /// A string of JavaScript that can hold anything.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _
      where scalar.value < 0x20 || scalar.value == 0x7F || (0x2028...0x202E).contains(scalar.value) || scalar == "<":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The site's mark.
  public static let icon = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#005a94"/>\
    <path d="M22 10.5a7.5 7.5 0 1 0 0 11" fill="none" stroke="#fdfcf9" stroke-width="4" stroke-linecap="round"/></svg>

    """
}
