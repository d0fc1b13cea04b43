package vn.canbang.shared.openapi;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import vn.canbang.shared.paging.PageRequest;

/** Describes the parameters that mean the same everywhere. */
final class Parameters implements ContractStep {

  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("limit", "How many items at most; 50 when left out."),
          Map.entry("cursor", "Where to go on: next of an earlier answer."),
          Map.entry("count", "Whether to count: total says how many items there are in all."),
          Map.entry("q", "Words to look for, without regard to accents and case."),
          Map.entry("asOf", "The day to look at; the business day when left out."),
          Map.entry("mapDate", "On whose map areas are rolled up; the period's end when left out."),
          Map.entry("changedSince", "Only what was changed after this moment."),
          Map.entry("dryRun", "Check only: the same answer, and nothing is kept."),
          Map.entry("period", "A period: 2024, 2024-H1, 2024-Q3, 2024-07 or 2024-9M."),
          Map.entry("organisation", "Code of an organisation."),
          Map.entry("area", "Code of an administrative area."),
          Map.entry("parent", "Code of what stands directly above."),
          Map.entry("series", "Code of a series of reports."),
          Map.entry("code", "The code by which people know it."),
          Map.entry("id", "Its id."),
          Map.entry("part", "Id of a part of the plan."),
          Map.entry("comment", "Id of a comment."),
          Map.entry("finding", "Id of a finding of the checks."),
          Map.entry("year", "A calendar year."),
          Map.entry("edition", "Number of the edition, counted from 1."),
          Map.entry("key", "Key of a cell, e.g. LIVE_BIRTHS.MALE."),
          Map.entry("kind", "Only those of this kind."),
          Map.entry("type", "Only those of this type."),
          Map.entry("status", "Only those in this status."),
          Map.entry("from", "The first day or period, included."),
          Map.entry("to", "The last day or period, included."),
          Map.entry("format", "Format of the file; XLSX when left out."),
          Map.entry("actor", "Name with which who did it signs in."),
          Map.entry("resource", "What people call the thing."),
          Map.entry("resourceType", "Kind of thing: report, plan, user."),
          Map.entry("username", "The name the person signs in with."));

  private final Operations operations;

  Parameters(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void apply(OpenAPI document) {
    operations.of(document).stream()
        .flatMap(operation -> operation.parameters().stream())
        .filter(parameter -> parameter.getName() != null)
        .forEach(Parameters::describe);
  }

  private static void describe(Parameter parameter) {
    if (parameter.getDescription() == null) {
      parameter.setDescription(MEANINGS.get(parameter.getName()));
    }
    Schema schema = parameter.getSchema();
    if ("limit".equals(parameter.getName()) && schema != null) {
      schema.setMinimum(BigDecimal.ONE);
      if (schema.getMaximum() == null) {
        schema.setMaximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT));
      }
    }
  }
}
