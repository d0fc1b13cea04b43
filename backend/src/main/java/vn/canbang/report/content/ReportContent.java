package vn.canbang.report.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is written in a report.
 *
 * <p>The canonical form, whose SHA-256 the receipt states, is the JSON of {@code content} as the
 * service returns it (cells by key, activities by id, answers by code, text in NFC without spaces
 * around it, cells with neither figure nor note left out), with object keys sorted, without spaces,
 * in UTF-8. That is RFC 8785 for these types.
 *
 * <p>Estimates, lines and outputs are left out of the canonical form where there are none.
 *
 * @param nil nothing happened in the period: all counts are zero
 * @param estimates what the year is expected to come to; never a figure of any kind
 * @param lines the parts of the cells by thôn or by collaborator, in the order typed
 * @param outputs what the plan's activities put out; null where it does not speak of them: whoever
 *     writes a report so leaves those that were typed into it as they stand
 */
@Schema(
    name = "ReportContent",
    description =
        "What is written in a report. The SHA-256 of the receipt is over this object as returned,"
            + " object keys sorted, no spaces, UTF-8 (RFC 8785). Writing without outputs, or with"
            + " null, leaves those that were typed as they stand; an empty list takes them out, so"
            + " that sending fills them in from the records.")
public record ReportContent(
    @NotNull @Size(max = 500) List<@Valid CellEntry> cells,
    @NotNull @Size(max = 500) List<@Valid ActivityEntry> activities,
    @NotNull @Size(max = 50) List<@Valid NarrativeEntry> narrative,
    boolean nil,
    @Size(max = 120) @Nullable String preparedBy,
    @Size(max = 120) @Nullable String signedBy,
    @Size(max = 60) @Nullable String documentNumber,
    @Nullable LocalDate documentDate,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 500)
        List<@Valid @NotNull EstimateEntry> estimates,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 100)
        List<@Valid @NotNull LineEntry> lines,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 200)
        @Nullable List<@Valid @NotNull OutputEntry> outputs) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .build();

  /** A report on which nothing is written yet. */
  public static final ReportContent EMPTY =
      new ReportContent(List.of(), List.of(), List.of(), false, null, null, null, null);

  /** What only some reports hold may be left out. */
  public ReportContent {
    estimates = Objects.requireNonNullElse(estimates, List.of());
    lines = Objects.requireNonNullElse(lines, List.of());
  }

  /** A content without estimates and lines, which does not speak of outputs. */
  public ReportContent(
      List<CellEntry> cells,
      List<ActivityEntry> activities,
      List<NarrativeEntry> narrative,
      boolean nil,
      @Nullable String preparedBy,
      @Nullable String signedBy,
      @Nullable String documentNumber,
      @Nullable LocalDate documentDate) {
    this(
        cells,
        activities,
        narrative,
        nil,
        preparedBy,
        signedBy,
        documentNumber,
        documentDate,
        List.of(),
        List.of(),
        null);
  }

  /** What it says of outputs. */
  public List<OutputEntry> saidOutputs() {
    return Objects.requireNonNullElse(outputs, List.of());
  }

  /** The same content in canonical order and spelling. */
  public ReportContent canonical() {
    return new ReportContent(
        cells.stream()
            .map(c -> new CellEntry(c.key(), c.value(), text(c.note())))
            .filter(c -> c.value() != null || c.note() != null)
            .sorted(Comparator.comparing(CellEntry::key))
            .toList(),
        activities.stream()
            .map(
                a ->
                    new ActivityEntry(
                        a.activity(),
                        a.status(),
                        a.doneOn(),
                        a.quantity(),
                        a.participants(),
                        text(a.note())))
            .sorted(Comparator.comparing(a -> a.activity().toString()))
            .toList(),
        narrative.stream()
            .filter(n -> text(n.text()) != null)
            .map(n -> new NarrativeEntry(n.code(), String.valueOf(text(n.text()))))
            .sorted(Comparator.comparing(NarrativeEntry::code))
            .toList(),
        nil,
        text(preparedBy),
        text(signedBy),
        text(documentNumber),
        documentDate,
        estimates.stream().sorted(Comparator.comparing(EstimateEntry::key)).toList(),
        lines.stream()
            .map(
                line ->
                    new LineEntry(
                        String.valueOf(text(line.label())),
                        line.cells().stream().sorted(Comparator.comparing(LineCell::key)).toList()))
            .toList(),
        saidOutputs().stream()
            .map(
                o ->
                    new OutputEntry(
                        o.output(), o.issued(), o.received(), o.displayed(), text(o.note())))
            .sorted(Comparator.comparing(o -> o.output().toString()))
            .toList());
  }

  /** The same content with other cells. */
  public ReportContent withCells(List<CellEntry> other) {
    return new ReportContent(
        other,
        activities,
        narrative,
        nil,
        preparedBy,
        signedBy,
        documentNumber,
        documentDate,
        estimates,
        lines,
        outputs);
  }

  /** The same content with other outputs. */
  public ReportContent withOutputs(List<OutputEntry> put) {
    return withRecords(activities, put);
  }

  /** The same content with other results of activities and outputs. */
  public ReportContent withRecords(List<ActivityEntry> results, List<OutputEntry> put) {
    return new ReportContent(
        cells,
        results,
        narrative,
        nil,
        preparedBy,
        signedBy,
        documentNumber,
        documentDate,
        estimates,
        lines,
        put);
  }

  /** The same content with another preparer. */
  public ReportContent withPreparedBy(String name) {
    return new ReportContent(
        cells,
        activities,
        narrative,
        nil,
        name,
        signedBy,
        documentNumber,
        documentDate,
        estimates,
        lines,
        outputs);
  }

  /** The figure at {@code key}, null when none is entered. */
  public @Nullable Integer value(String key) {
    return cells.stream()
        .filter(c -> c.key().equals(key))
        .map(CellEntry::value)
        .filter(v -> v != null)
        .findFirst()
        .orElse(null);
  }

  /** SHA-256 of the canonical form, 64 hex digits. */
  public String sha256() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(canonical())));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable String text(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    String plain = Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC).strip();
    return plain.isEmpty() ? null : plain;
  }
}
