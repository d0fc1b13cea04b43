package vn.canbang.report.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule over cells, by their keys. */
@Schema(description = "A rule over cells, by their keys.")
public record TemplateRule(
    String code,
    RuleSeverity severity,
    RuleKind kind,
    List<String> left,
    List<String> right,
    String messageVi,
    String messageEn) {}
