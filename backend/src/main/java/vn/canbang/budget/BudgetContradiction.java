package vn.canbang.budget;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Statements of a plan about where its money comes from that do not go together.
 *
 * @param sources ids of the statements
 * @param parts numbers of the parts of the plan that make them
 */
@Schema(name = "BudgetContradiction")
public record BudgetContradiction(
    List<UUID> sources, List<String> parts, String messageVi, String messageEn) {}
