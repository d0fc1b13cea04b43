package vn.canbang.document.official;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official document as words in their places, before it is set in a format. What is not known is
 * dots for the registry (văn thư) to fill in. Names of places follow Decree 30/2020/NĐ-CP, appendix
 * I.
 *
 * @param note how the figures may be used, at the foot of every page
 */
public record OfficialDocument(
    Head head, List<Block> body, Foot foot, List<Annex> annexes, String note) {

  /** How the figures of a document may be used. */
  public static final String NOTE =
      "Số liệu phục vụ quản lý, điều hành; không thay thế số liệu thống kê được công bố.";

  /**
   * What stands above the text.
   *
   * @param parent the body above the issuer (cơ quan chủ quản), a line each; none when it is not
   *     named
   * @param issuer the issuing body, a line each
   * @param number {@code Số: 114/KH-UBND}
   * @param mark what kind of copy this is (DỰ THẢO), null for the document itself
   * @param type name of the type of document: {@code Kế hoạch}
   * @param subject what it is about (trích yếu)
   */
  public record Head(
      List<String> parent,
      List<String> issuer,
      String number,
      String placeAndDate,
      @Nullable String mark,
      String type,
      String subject) {}

  /** A part of the text. */
  public sealed interface Block permits Heading, Words, Table, Signatures {}

  /**
   * @param level 1 for "I.", 2 for "1.", 3 for "1.1."
   * @param number with its point; empty when the text numbers itself
   */
  public record Heading(int level, String number, String text) implements Block {

    String line() {
      return number.isEmpty() ? text : number + " " + text;
    }
  }

  /** A paragraph. */
  public record Words(Manner manner, String text) implements Block {

    /** What it announces follows on the same page. */
    boolean leads() {
      return text.endsWith(":");
    }
  }

  /** How a paragraph is set. */
  public enum Manner {
    /** A legal basis: in italics. */
    BASIS,
    BODY,
    /** Part of a title: bold and centred. */
    TITLE
  }

  /** A table whose heading stands on each of its pages. */
  public record Table(List<Column> columns, List<Row> rows) implements Block {}

  /**
   * @param share of the table's width; only in relation to those of the other columns
   * @param figures it holds figures, which are set to the right so that their places line up
   */
  public record Column(String title, int share, boolean figures) {

    /** A column of texts. */
    public Column(String title, int share) {
      this(title, share, false);
    }

    /** The same for figures. */
    public Column ofFigures() {
      return new Column(title, share, true);
    }
  }

  /**
   * @param cells one for each column; of a group only its number and its name, which runs through
   */
  public record Row(boolean group, List<String> cells) {}

  /**
   * Room for several to sign beside each other, under what they represent.
   *
   * @param capacities one each, in capitals
   */
  public record Signatures(List<String> capacities) implements Block {}

  /**
   * What stands below the text.
   *
   * @param recipients lines of "Nơi nhận"
   * @param capacity lines in which the signatory signs: TM., KT., title
   * @param signatory the name, dots when it is not known
   */
  public record Foot(List<String> recipients, List<String> capacity, String signatory) {}

  /**
   * Begins on a page of its own, and counts its pages from one.
   *
   * @param label {@code Phụ lục}
   * @param attachedTo which document it belongs to
   * @param wide on pages laid crosswise
   */
  public record Annex(
      String label, String title, String attachedTo, boolean wide, List<Block> blocks) {

    /** The blocks at its start that go on with its title; which document it belongs to follows. */
    List<Words> titleWords() {
      return blocks.stream()
          .takeWhile(block -> block instanceof Words words && words.manner() == Manner.TITLE)
          .map(Words.class::cast)
          .toList();
    }
  }
}
