package vn.canbang.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder in which contents lie, each once, named by its hash: {@code ab/ab12…}. A content
 * appears whole or not at all and is never written again.
 */
@ApplicationScoped
class FileFolder {

  private static final int AT_ONCE = 64 << 10;

  private final Path folder;

  FileFolder(@ConfigProperty(name = "canbang.files") Path folder) {
    this.folder = folder;
  }

  /** Where the content with this hash lies. */
  Path path(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256).toAbsolutePath();
  }

  /** Takes a copy in and answers its hash. */
  String keep(Path content, Instant now) throws IOException {
    String sha256 = sha256(content);
    Path kept = path(sha256);
    Files.createDirectories(kept.getParent());
    if (Files.exists(kept)) {
      // Young again: nobody takes it for left over.
      Files.setLastModifiedTime(kept, FileTime.from(now));
      return sha256;
    }
    Path unfinished = Files.createTempFile(kept.getParent(), "incoming-", ".part");
    try {
      Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
      Files.setLastModifiedTime(unfinished, FileTime.from(now));
      Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    return sha256;
  }

  /** All contents that have lain there since before {@code day}, with what was never finished. */
  List<Path> olderThan(Instant day) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder, 2)) {
      return all.filter(Files::isRegularFile).filter(file -> age(file).isBefore(day)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instant age(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Path content) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    byte[] part = new byte[AT_ONCE];
    try (InputStream in = Files.newInputStream(content)) {
      for (int read = in.read(part); read > 0; read = in.read(part)) {
        digest.update(part, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
