package vn.canbang.interchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many values did what. */
@Schema(
    name = "ImportCount",
    description =
        "How many values were new, changed a figure, changed nothing (the same figure again, or in"
            + " conflict), or emptied a cell.")
public record ImportCount(int imported, int updated, int ignored, int deleted) {

  static final ImportCount NONE = new ImportCount(0, 0, 0, 0);
  static final ImportCount IMPORTED = new ImportCount(1, 0, 0, 0);
  static final ImportCount UPDATED = new ImportCount(0, 1, 0, 0);
  static final ImportCount IGNORED = new ImportCount(0, 0, 1, 0);
  static final ImportCount DELETED = new ImportCount(0, 0, 0, 1);

  static ImportCount ignored(int values) {
    return new ImportCount(0, 0, values, 0);
  }

  ImportCount plus(ImportCount other) {
    return new ImportCount(
        imported + other.imported,
        updated + other.updated,
        ignored + other.ignored,
        deleted + other.deleted);
  }
}
