package vn.canbang.file;

import static vn.canbang.file.FileCleaning.refused;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import vn.canbang.shared.problem.ProblemException;

/**
 * A picture drawn anew from its points, turned as it is to be seen: what cameras write beside them
 * (place, time, device, thumbnail) is gone. Its size is asked before it is opened.
 */
final class PictureCleaning {

  /** More than phones take; more points than that are made to fill a memory. */
  private static final long MOST_POINTS = 120_000_000;

  /** As many points as are kept: enough to read a banner. */
  private static final long KEPT_POINTS = 12_000_000;

  private static final float QUALITY = 0.85f;

  private PictureCleaning() {}

  static void clean(Path file, FileType type) throws IOException {
    int turned = type == FileType.JPEG ? ExifOrientation.of(Files.readAllBytes(file)) : 1;
    BufferedImage seen = turned(read(file), turned, type == FileType.PNG);
    write(seen, file, type);
  }

  private static BufferedImage read(Path file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw refused("file.unreadable");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        long points = (long) reader.getWidth(0) * reader.getHeight(0);
        if (points > MOST_POINTS) {
          throw refused("file.picture-too-large", MOST_POINTS / 1_000_000);
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) points / KEPT_POINTS));
        if (step > 1) {
          param.setSourceSubsampling(step, step, 0, 0);
        }
        return reader.read(0, param);
      } catch (IOException | RuntimeException e) {
        // Broken pictures make the readers fail in every way.
        throw e instanceof ProblemException known ? known : refused("file.unreadable");
      } finally {
        reader.dispose();
      }
    }
  }

  /**
   * @param orientation as EXIF counts: 1 as it is, 3 upside down, 6 to be turned clockwise, 8
   *     counterclockwise; even ones below 6 and odd ones above 3 are mirrored
   */
  private static BufferedImage turned(BufferedImage read, int orientation, boolean alpha) {
    int width = read.getWidth();
    int height = read.getHeight();
    boolean aside = orientation >= 5;
    BufferedImage seen =
        new BufferedImage(
            aside ? height : width,
            aside ? width : height,
            alpha && read.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_INT_ARGB
                : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = seen.createGraphics();
    try {
      if (seen.getType() == BufferedImage.TYPE_INT_RGB) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, seen.getWidth(), seen.getHeight());
      }
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
      pen.drawImage(read, transform(orientation, width, height), null);
    } finally {
      pen.dispose();
    }
    return seen;
  }

  private static AffineTransform transform(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static void write(BufferedImage seen, Path file, FileType type) throws IOException {
    ImageWriter writer =
        ImageIO.getImageWritersByFormatName(type == FileType.PNG ? "png" : "jpeg").next();
    Files.write(file, new byte[0]);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (type == FileType.JPEG) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(seen, null, null), param);
    } finally {
      writer.dispose();
    }
  }
}
