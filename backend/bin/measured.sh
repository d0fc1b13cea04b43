# Writes down what was measured. Sourced by the scripts that measure, after tools.sh.

# Puts what comes in between the marks of the section $1 of PAGE; they name the script.
write_section() {
  local section page
  section=$(mktemp)
  page=$(mktemp)
  cat >"$section"
  awk -v from="<!-- make $(basename "$0"): $1 -->" -v to="<!-- end: $1 -->" -v section="$section" '
    $0 == to { hidden = 0 }
    !hidden { print }
    $0 == from { hidden = 1; while ((getline line < section) > 0) print line }
  ' "$PAGE" >"$page" && cat "$page" >"$PAGE"
  rm -f "$section" "$page"
}

# How busy the machine is with other things tells how far to trust the figures.
machine() {
  local model
  model=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n1)
  printf '%s; %s cores (%s), JDK %s, H2 in a file, PostgreSQL 17 on the same machine; %s tasks ran or waited for a core on average before.\n' \
    "$(date +%d/%m/%Y)" "$(getconf _NPROCESSORS_ONLN)" "${model:-unknown processor}" \
    "$(jdk_version "$JAVA_HOME")" "$(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo '?')"
}
