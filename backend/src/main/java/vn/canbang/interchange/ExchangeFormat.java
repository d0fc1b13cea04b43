package vn.canbang.interchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.canbang.interchange.codes.MappingKind;

/**
 * A format in which reports go out and come in. What it says is the other system's; which series,
 * unit and cell that is, who may do it and what is refused is the same for all formats. A further
 * one (a national specification once its schema is known) implements this and a resource.
 */
public interface ExchangeFormat {

  /** Which codes of cells it writes. */
  MappingKind cells();

  /** The days that a period means, empty for a text that is no period of the format. */
  Optional<PeriodSpan> period(String text);

  /** How it writes a period; empty where it cannot. */
  Optional<String> period(PeriodSpan span);

  /** Reads a body; 400 with the place of what is not well-formed. */
  List<IncomingSet> read(Path body);

  /** Writes reports; {@code single} where one was asked for. */
  byte[] write(List<OutgoingSet> sets, boolean single);
}
