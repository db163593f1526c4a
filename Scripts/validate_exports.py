"""Check the exports of `clio` with programs of others.

Usage: python3 Scripts/validate_exports.py CLIO [--store FILE --actor NAME]

CLIO is the program. Without --store it loads two small stores of its own into a temporary folder: the starter, and rows
whose texts hold markup, quotes, line ends, marks that turn text and 10,000 characters. With --store the same checks run
on an actor of that store too. Packages from PyPI are used where they are installed; else they go into a virtual
environment in the temporary folder. Ends with 0 where every check holds, else with 1.

What is checked:
  csv      the texts come back as they were; CSV on the Web metadata describe the file (csvw, strict)
  geojson  RFC 7946 (geojson, geojson-pydantic); geopandas reads it; no point where only the country is known
  graphs   networkx reads GEXF and GraphML, with the same nodes and edges
  stix     stix2 parses without custom content; stix2-validator finds no fault, recommendations included, but for 103
           (random identifiers: ours repeat), 202 (relationship types of the specification's lists only: others are
           allowed) and 302 (hashes of web pages)
  ftm      followthemoney knows every schema and property, keeps every value, and every reference leads to an entity
  cite     bibtexparser, pybtex and rispy read as many works as there are
  all      a second run gives the same bytes
"""

import argparse
import csv
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import venv

PACKAGES = {
    "stix2": "stix2==3.0.2", "stix2validator": "stix2-validator==3.3.2", "networkx": "networkx==3.6.1",
    "bibtexparser": "bibtexparser>=1.4,<3", "pybtex": "pybtex>=0.24", "rispy": "rispy>=0.9", "csvw": "csvw>=3.5",
    "geojson": "geojson>=3.2", "geojson_pydantic": "geojson-pydantic>=1.2", "followthemoney": "followthemoney>=4.0",
    "geopandas": "geopandas>=1.0",
}

HOSTILE = [
    "=HYPERLINK(\"x\"),\"<script>alert('x')</script>\"",
    "two\nlines, and\r\na third\ttab",
    "right \u202e to left \u05d0\u2066 and \u2028 a line end",
    "]]> & {braces} \\input{x} 100 % $ # _ ^ ~",
    "\u0141\u00f3d\u017a \U0001f600 " + "\"quoted\", " * 1_000,
]

COLUMNS = (
    "id,year,active_year,type_of_violence,side_a_new_id,side_a,side_b_new_id,side_b,where_prec,where_coordinates,adm_1,"
    "latitude,longitude,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
    "deaths_civilians,deaths_unknown,best,high,low"
).split(",")

failures = []


def check(name, holds, found=""):
    print(f"  {'ok  ' if holds else 'FAIL'} {name}" + (f": {found}" if not holds else ""))
    if not holds:
        failures.append(name)


def ensure_packages():
    """Runs this script again in an environment that has the packages, where this one has not."""
    import importlib.util

    missing = [pip for name, pip in PACKAGES.items() if importlib.util.find_spec(name) is None]
    if not missing:
        return
    if os.environ.get("CLIO_EXPORTS_VENV"):
        sys.exit(f"expected packages that can be imported, found none of these: {', '.join(missing)}")
    folder = pathlib.Path(tempfile.gettempdir()) / f"clio-exports-check-{os.getuid()}"
    python = folder / "bin" / "python"
    if not python.exists():
        print(f"setting up {folder}")
        venv.create(folder, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES.values()], check=True)
    os.environ["CLIO_EXPORTS_VENV"] = str(folder)
    os.execv(python, [str(python), *sys.argv])


class Clio:
    def __init__(self, program, store, folder):
        self.program, self.store, self.folder = str(pathlib.Path(program).resolve()), str(store), folder

    def run(self, *arguments, check_status=True):
        done = subprocess.run(
            [self.program, *arguments, "--store", self.store], cwd=self.folder, capture_output=True, text=True)
        if check_status and done.returncode != 0:
            sys.exit(f"clio {' '.join(arguments)} ended with {done.returncode}:\n{done.stderr}")
        return done

    def export(self, name, *arguments):
        """The file, which a second run writes alike."""
        path = self.folder / name
        path.unlink(missing_ok=True)
        self.run("export", *arguments, "--output", name)
        first = path.read_bytes()
        self.run("export", *arguments, "--output", name)
        check(f"{name}: the same bytes twice", first == path.read_bytes())
        return path


def hostile_file(folder):
    """Rows of an invented conflict, one a text, in UCDP's layout; the texts stand as side, area and place."""
    path = folder / "ged991.csv"
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for number, text in enumerate(HOSTILE):
            writer.writerow(
                [number + 1, 2001, 1, 1, 99_001, "Government of Kenya", 99_100 + number, text.replace(",", ";"), number % 7 + 1, text,
                 text, 34.5, 69.25, "Afghanistan", 700, "Asia", 1, 1, "2001-02-03", "2001-02-03", 1, 2, 3, 4, 10, 12, 9])
        writer.writerow(
            [9, 2002, "", 3, "", HOSTILE[0], "", "Civilians", 6, "", "", 33, 65, "Afghanistan", 700, "Asia", "", "",
             "2002-01-01", "2002-12-31", 0, 0, 1, 0, 1, 1, 1])
    return path


def check_csv(clio, name, subject, texts):
    for suffix, options in [("", []), ("-guarded", ["--spreadsheet"])]:
        path = clio.export(f"{name}{suffix}.csv", *subject, *options)
        # Line ends within texts are not to be made alike.
        raw = path.read_bytes().decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(raw, newline="")))

        def plain(cell):
            return cell[1:] if suffix and cell.startswith("'") else cell

        found = {plain(row[column]) for row in rows for column in ("where_coordinates", "adm_1", "side_b")}
        check(f"{path.name}: texts come back as they were", texts <= found, len(texts - found))
        if suffix:
            starts = {row[column][:1] for row in rows for column in row if column not in ("latitude", "longitude")}
            check(f"{path.name}: no text cell begins like a formula", not starts & set("=+-@\t\r"), starts)
        from csvw import CSVW, Table

        document = CSVW(str(path), md_url=f"{path}-metadata.json", validate=True)
        check(f"{path.name}: csvw finds it valid", document.is_valid)
        table = Table.from_file(f"{path}-metadata.json")
        typed = list(table.iterdicts(strict=True))
        check(f"{path.name}: csvw reads every row, typed", len(typed) == len(rows))
        check(f"{path.name}: missing is no zero", all(row["where_prec"] != 0 for row in typed))


def check_geojson(clio, name, subject, texts):
    import geojson
    import geopandas
    from geojson_pydantic import FeatureCollection

    path = clio.export(f"{name}.geojson", *subject)
    text = path.read_text(encoding="utf-8")
    collection = geojson.loads(text)
    check(f"{path.name}: geojson finds it valid", collection.is_valid, "invalid")
    check(f"{path.name}: geojson-pydantic reads it", len(FeatureCollection.model_validate_json(text).features) > 0)
    country = [f for f in collection.features if f["properties"]["where_prec"] == 6]
    check(f"{path.name}: no point for a country", all(f["geometry"] is None for f in country))
    found = {f["properties"]["where_coordinates"] for f in collection.features}
    check(f"{path.name}: texts come back as they were", texts <= found)
    frame = geopandas.read_file(path)
    check(f"{path.name}: geopandas reads every event", len(frame) == len(collection.features))
    check(f"{path.name}: it says what it is of", {"edition", "address", "citation", "licence", "caveats", "definition",
                                                  "registry", "accessed"} <= set(collection["clio"]))


def check_graphs(clio, name, subject, labels):
    import networkx

    graphs = [networkx.read_gexf(clio.export(f"{name}.gexf", *subject)),
              networkx.read_graphml(clio.export(f"{name}.graphml", *subject))]
    sizes = [(graph.number_of_nodes(), graph.number_of_edges()) for graph in graphs]
    check(f"{name}: networkx reads both graphs alike", sizes[0] == sizes[1] and sizes[0][0] > 1, sizes)
    for graph in graphs:
        found = {data["label"] for _, data in graph.nodes(data=True)}
        check(f"{name}: labels come back as they were", labels <= found, labels - found)
    check(f"{name}: the graph says what it is of", {"edition", "citation", "accessed"} <= set(graphs[1].graph))


def check_stix(clio, name, subject):
    import stix2
    import stix2validator

    path = clio.export(f"{name}.stix.json", *subject)
    text = path.read_text(encoding="utf-8")
    bundle = stix2.parse(text, allow_custom=False)
    check(f"{path.name}: stix2 parses it", len(bundle.objects) > 3)
    options = stix2validator.ValidationOptions(
        version="2.1", strict=True, strict_types=True, strict_properties=True, enforce_refs=True,
        disabled=["103", "202", "302"])
    results = stix2validator.validate_string(text, options)
    check(f"{path.name}: stix2-validator finds it valid", results.is_valid,
          "; ".join(str(error) for result in [results] for error in (result.errors or []))[:500])


def check_ftm(clio, name, subject, texts):
    from followthemoney import model

    path = clio.export(f"{name}.ftm.json", *subject)
    entities = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    ids = {entity["id"] for entity in entities}
    faults = []
    for entity in entities:
        proxy = model.get_proxy(entity, cleaned=False)
        proxy.schema.validate(entity)
        for key, values in entity["properties"].items():
            prop = proxy.schema.get(key)
            if prop is None:
                faults.append((entity["schema"], key))
            elif prop.type.name != "text" and sorted(proxy.get(key)) != sorted(values):
                faults.append((entity["id"], key, values))
            elif prop.type.name == "entity":
                faults += [(entity["id"], value) for value in values if value not in ids]
        faults += [(entity["id"], key) for key in proxy.schema.required if not proxy.get(key)]
    check(f"{path.name}: followthemoney keeps every value, and no reference is loose", not faults, faults[:3])
    check(f"{path.name}: no entity twice", len(ids) == len(entities))
    long = {value for entity in entities for value in entity["properties"].get("description", [])}
    short = {value for entity in entities for value in entity["properties"].get("name", [])}
    check(f"{path.name}: texts come back as they were", texts <= long | short, len(texts - long - short))


def check_citations(clio, name, subject, works):
    import bibtexparser
    import pybtex.database
    import rispy

    bib = clio.export(f"{name}.bib", *subject)
    text = bib.read_text(encoding="utf-8")
    parse = bibtexparser.parse_string if hasattr(bibtexparser, "parse_string") else bibtexparser.loads
    library = parse(text)
    check(f"{bib.name}: bibtexparser reads it", len(library.entries) == works and not getattr(library, "failed_blocks", []))
    check(f"{bib.name}: pybtex reads it", len(pybtex.database.parse_string(text, "bibtex").entries) == works)
    ris = rispy.loads(clio.export(f"{name}.ris", *subject).read_text(encoding="utf-8"))
    check(f"{name}.ris: rispy reads it", len(ris) == works, len(ris))
    csl = json.loads(clio.export(f"{name}.csl.json", *subject).read_text(encoding="utf-8"))
    check(f"{name}.csl.json: an item a work", len(csl) == works and all(item["type"] for item in csl))


def check_actor(clio, name, actor, works):
    check_csv(clio, name, [actor], set())
    check_geojson(clio, name, [actor], set())
    check_graphs(clio, name, [actor], set())
    check_stix(clio, name, [actor])
    check_ftm(clio, name, [actor], set())
    check_citations(clio, name, [actor], works)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("clio")
    parser.add_argument("--store")
    parser.add_argument("--actor", default="ISIS-K")
    arguments = parser.parse_args()
    ensure_packages()
    # Reports of packages about values that they cut or drop are checks of ours already.
    import logging

    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory(prefix="clio-exports-") as name:
        folder = pathlib.Path(name)
        print("the starter")
        clio = Clio(arguments.clio, folder / "starter.sqlite", folder)
        clio.run("load", "--starter")
        check_actor(clio, "starter", "ISIS-K", 1)
        print("hostile texts")
        clio = Clio(arguments.clio, folder / "hostile.sqlite", folder)
        clio.run("load", str(hostile_file(folder)), "--partial", "one} \"week\" <only>\nER  - ")
        check_csv(clio, "hostile", ["--all"], set(HOSTILE))
        check_geojson(clio, "hostile", ["--all"], set(HOSTILE))
        check_ftm(clio, "hostile", ["--all"], {text.replace(",", ";") for text in HOSTILE})
        check_stix(clio, "hostile", ["ucdp:99101"])
        check_citations(clio, "hostile", ["ucdp:99101"], 2)
        clio.run("data", "remove", "ucdp-ged@99.1")
        clio.run("load", str(folder / "ged991.csv"))
        check_graphs(clio, "hostile-graph", ["--all"], {text.replace(",", ";") for text in HOSTILE})
        check_stix(clio, "hostile-whole", ["ucdp:99001"])
        if arguments.store:
            print(f"{arguments.actor} in {arguments.store}")
            clio = Clio(arguments.clio, pathlib.Path(arguments.store).resolve(), folder)
            works = len(json.loads(clio.run("export", arguments.actor, "--format", "csl").stdout))
            check_actor(clio, "store", arguments.actor, works)
    print(f"{len(failures)} checks failed" if failures else "every check holds")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
