# Finds a browser for the browser tests. Sourced after tools.sh.

# Sets CHROMIUM_PATH: the one given, an installed Chromium or Chrome, else one from npm.
find_browser() {
  local name
  for name in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      CHROMIUM_PATH=$(command -v "$name")
      export CHROMIUM_PATH
      return
    fi
  done
  if [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ]; then
    # In a folder of its own: among the libraries of the web application, npm would drop it or others.
    local folder=$FRONTEND/node_modules/.cache/chromium
    mkdir -p "$folder"
    CHROMIUM_PATH=$(cd "$folder" &&
      npm install --no-save --silent --prefix "$folder" @sparticuz/chromium@143.0.4 >/dev/null 2>&1 &&
      node --input-type=module -e \
        "import c from '@sparticuz/chromium'; console.log(await c.executablePath());")
    if [ -x "${CHROMIUM_PATH:-}" ]; then
      export CHROMIUM_PATH
      return
    fi
  fi
  fail "The browser tests need Chromium or Chrome." \
    "Debian, Ubuntu: apt-get install chromium      macOS: brew install --cask chromium" \
    "or set CHROMIUM_PATH to one."
}
