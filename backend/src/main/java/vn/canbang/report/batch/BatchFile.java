package vn.canbang.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.table.TableSheet;
import vn.canbang.shared.table.TableWriter;

/** What became of the reports of a batch, as a table with a line for each. */
@ApplicationScoped
class BatchFile {

  private static final int WIDTH = 24;

  private final Messages messages;

  BatchFile(Messages messages) {
    this.messages = messages;
  }

  /** A batch that came as a table is told by its rows, another by the places in it. */
  byte[] table(TableFormat format, Language language, List<ReportBatchOutcome> items) {
    boolean rows = items.stream().anyMatch(item -> item.row() != null);
    return TableWriter.write(
        format,
        List.of(
            new TableSheet(
                words(language, "outcome"),
                Stream.of(
                        rows ? "row" : "position",
                        "series",
                        "organisation",
                        "period",
                        "outcome",
                        "receipt",
                        "sha256",
                        "refusal")
                    .map(name -> words(language, name))
                    .toList(),
                items.stream().map(item -> row(item, language)).toList(),
                WIDTH)));
  }

  private String words(Language language, String name) {
    return messages.get(language, "report-batch.file." + name);
  }

  private List<@Nullable Object> row(ReportBatchOutcome item, Language language) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(item.row() == null ? item.position() : item.row());
    row.add(item.series());
    row.add(item.organisation());
    row.add(item.period());
    row.add(messages.get(language, "report-batch.outcome." + item.outcome().name()));
    row.add(item.receipt() == null ? null : item.receipt().number());
    row.add(item.receipt() == null ? null : item.receipt().sha256());
    row.add(item.refusal() == null ? null : said(item.refusal(), item.row()));
    return row;
  }

  /** Of a row the columns alone are named: its line says the rest. */
  private static String said(ReportBatchRefusal refusal, @Nullable Integer row) {
    StringBuilder said = new StringBuilder(refusal.detail());
    String above = row == null ? "" : "/rows/" + row;
    refusal
        .errors()
        .forEach(
            error -> {
              String place = error.pointer().substring(above.length());
              said.append("; ");
              if (row == null) {
                said.append(place).append(": ");
              } else if (!place.isEmpty()) {
                said.append(place.substring(1)).append(": ");
              }
              said.append(error.message());
            });
    return said.toString();
  }
}
