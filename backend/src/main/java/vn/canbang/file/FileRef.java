package vn.canbang.file;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/**
 * A kept file.
 *
 * @param name as its sender called it
 * @param sha256 of its content, 64 hex digits
 * @param content where it lies; never written to
 */
public record FileRef(
    UUID id, String name, FileType type, long bytes, String sha256, Instant keptAt, Path content) {}
