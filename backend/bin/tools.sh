# Finds what the product is built and run with. Sourced by the scripts beside it.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
BACKEND=$ROOT/backend
FRONTEND=$ROOT/frontend

say() { printf '%s\n' "$*" >&2; }

fail() {
  printf '\n%s\n' "$1" >&2
  shift
  for line in "$@"; do printf '  %s\n' "$line" >&2; done
  exit 1
}

# The feature version of the JDK in $1, or 0 when there is none with a compiler.
jdk_version() {
  local version=
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || { echo 0; return; }
  [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  echo "${version:-0}"
}

# Sets JAVA_HOME to a JDK 25, wherever it is; a newer one is taken only when there is no 25.
find_jdk() {
  local home newer= seen= version
  local on_path=
  if command -v javac >/dev/null 2>&1; then
    on_path=$(javac -J-XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p')
  fi
  local mac=
  [ -x /usr/libexec/java_home ] && mac=$(/usr/libexec/java_home -v 25+ 2>/dev/null)
  for home in "${JAVA_HOME:-}" "$on_path" "$mac" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/java/* /opt/jdk*; do
    [ -n "$home" ] && [ -d "$home" ] || continue
    version=$(jdk_version "$home")
    if [ "$version" -eq 25 ]; then
      export JAVA_HOME=$home
      return
    fi
    [ "$version" -gt 25 ] && [ -z "$newer" ] && newer=$home
    [ "$version" -gt 0 ] && seen="$seen $version"
  done
  if [ -n "$newer" ]; then
    export JAVA_HOME=$newer
    return
  fi
  fail "A JDK 25 is needed${seen:+; found only:$seen}." \
    "Install Eclipse Temurin 25 (adoptium.net) or another JDK 25:" \
    "  Debian, Ubuntu: apt-get install temurin-25-jdk (from Adoptium) or openjdk-25-jdk" \
    "  macOS: brew install --cask temurin@25      SDKMAN: sdk install java 25-tem" \
    "It need not be the default one; or set JAVA_HOME to it."
}

# Whether version $1 is at least version $2.
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -n1)" = "$2" ]
}

# Sets MVN: an installed Maven of version $1 (3.8.0) or newer, else the wrapper, which downloads one.
find_maven() {
  local version wanted=${1:-3.8.0}
  MVN=$BACKEND/mvnw
  if command -v mvn >/dev/null 2>&1; then
    version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
    if at_least "${version:-0}" "$wanted"; then
      MVN=mvn
      return
    fi
  fi
  command -v curl >/dev/null 2>&1 || command -v wget >/dev/null 2>&1 ||
    fail "Maven $wanted or newer is needed." \
      "Debian, Ubuntu: apt-get install maven      macOS: brew install maven"
}

find_node() {
  local version=0
  command -v node >/dev/null 2>&1 && version=$(node -p process.versions.node 2>/dev/null)
  if ! at_least "${version:-0}" 20.19.0 || ! command -v npm >/dev/null 2>&1; then
    fail "Node.js 20.19 or newer with npm is needed${version:+; found: $version}." \
      "nodejs.org, or: nvm install 22      macOS: brew install node"
  fi
}

# Maven on the backend, quietly. Its own libraries still use what newer JDKs warn of.
maven() {
  (cd "$BACKEND" &&
    MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
      "$MVN" -B -q -Dstyle.color=never "$@")
}

# Whether anything in the paths after $1 is newer than the file $1.
changed_since() {
  local stamp=$1
  shift
  [ ! -e "$stamp" ] || [ -n "$(find "$@" -newer "$stamp" 2>/dev/null | head -n1)" ]
}

# Builds the packaged application of engine $1 (h2 or postgresql) into target/app-$1.
build_backend() {
  local app=$BACKEND/target/app-$1
  if changed_since "$app/built" "$BACKEND/src/main" "$BACKEND/pom.xml"; then
    say "Building the service for $1 (the first time fetches its libraries) …"
    # The mark is of before the build: what is edited meanwhile is built next time.
    mkdir -p "$BACKEND/target"
    touch "$BACKEND/target/building-$1"
    if changed_since "$BACKEND/target/compiled" "$BACKEND/src/main" "$BACKEND/pom.xml"; then
      # Maven leaves behind what was deleted from the sources.
      rm -rf "$BACKEND/target/classes"
      touch "$BACKEND/target/compiled"
    fi
    rm -rf "$app"
    maven package -Dmaven.test.skip=true "-Dcanbang.db=$1" \
      "-Dquarkus.package.output-directory=app-$1" || fail "The service did not build."
    mv "$BACKEND/target/building-$1" "$app/built"
  fi
}

install_frontend() {
  if changed_since "$FRONTEND/node_modules/.package-lock.json" "$FRONTEND/package-lock.json"; then
    say "Fetching the web application's libraries …"
    (cd "$FRONTEND" && npm ci --no-audit --no-fund --loglevel=error) ||
      fail "npm could not fetch the web application's libraries."
    touch "$FRONTEND/node_modules/.package-lock.json"
  fi
}

build_frontend() {
  if changed_since "$FRONTEND/dist/built" "$FRONTEND/src" "$FRONTEND/public" \
    "$FRONTEND/index.html" "$FRONTEND/package-lock.json" "$FRONTEND/vite.config.ts" \
    "$FRONTEND/pwa.ts"; then
    install_frontend
    say "Building the web application …"
    touch "$FRONTEND/node_modules/.building"
    (cd "$FRONTEND" && npm run --silent build -- --logLevel warn) ||
      fail "The web application did not build."
    mv "$FRONTEND/node_modules/.building" "$FRONTEND/dist/built"
  fi
}

# Takes jdbc:postgresql://user:password@host/name in DB_URL apart into DB_URL, DB_USER and DB_PASSWORD:
# the driver wants the parts by name.
split_db_url() {
  local rest=${DB_URL#jdbc:postgresql://} authority user
  [ "$rest" != "$DB_URL" ] || return 0
  authority=${rest%%/*}
  case $authority in
    *@*)
      user=${authority%@*}
      DB_USER=${DB_USER:-${user%%:*}}
      case $user in *:*) DB_PASSWORD=${DB_PASSWORD:-${user#*:}} ;; esac
      DB_URL=jdbc:postgresql://${rest#"$user"@}
      ;;
  esac
}

# Lets the service find the database of DB_URL: by the environment, where other accounts of the machine
# cannot read the password.
give_service_db_url() {
  split_db_url
  export QUARKUS_DATASOURCE_JDBC_URL=$DB_URL
  [ -z "${DB_USER:-}" ] || export QUARKUS_DATASOURCE_USERNAME=$DB_USER
  [ -z "${DB_PASSWORD:-}" ] || export QUARKUS_DATASOURCE_PASSWORD=$DB_PASSWORD
}

# Prints the path of a tool of PostgreSQL: the one on the path, else that of the newest installed server.
postgresql_tool() {
  local tool
  tool=$(command -v "$1") ||
    tool=$(ls -d /usr/lib/postgresql/*/bin/"$1" /opt/homebrew/opt/postgresql*/bin/"$1" 2>/dev/null | sort -V | tail -n1)
  [ -n "$tool" ] || fail "$1 is needed." "Debian, Ubuntu: apt-get install postgresql-client      macOS: brew install libpq"
  printf '%s' "$tool"
}

# Lets the tools of PostgreSQL find the database of DB_URL; settings of the driver after ? are left out.
use_db_url() {
  split_db_url
  DB_ADDRESS=${DB_URL#jdbc:}
  DB_ADDRESS=${DB_ADDRESS%%\?*}
  [ -z "${DB_USER:-}" ] || export PGUSER=$DB_USER
  [ -z "${DB_PASSWORD:-}" ] || export PGPASSWORD=$DB_PASSWORD
}

# How many kept files the database names. The caller has set psql.
kept_files() {
  "$psql" --no-psqlrc --tuples-only --no-align --dbname="$DB_ADDRESS" --command='select count(*) from stored_file'
}

# The tools of H2, from the application as it was built.
h2_tool() {
  "$JAVA_HOME/bin/java" -cp "$(ls "$BACKEND"/target/app-h2/lib/main/com.h2database.h2-*.jar)" "org.h2.tools.$1" "${@:2}"
}

# DATA as a full path.
find_data() {
  DATA=${DATA:-$ROOT/data}
  case $DATA in /*) ;; *) DATA=$ROOT/$DATA ;; esac
}
