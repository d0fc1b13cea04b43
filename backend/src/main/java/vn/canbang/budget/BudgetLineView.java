package vn.canbang.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityName;

/**
 * A line of a plan's budget. Amounts are whole đồng.
 *
 * @param source id of the plan's statement of the source that it is paid from
 * @param basis the plan's legal basis that gives the money
 * @param decision the decision that gives the money, in the writer's words
 * @param planned dự toán
 * @param allocated được giao
 * @param drawn đã rút
 * @param vouchersOn since when all vouchers are there
 * @param settled đã quyết toán
 * @param illustrative made up for the sample
 */
@Schema(name = "BudgetLine")
public record BudgetLineView(
    UUID id,
    @Nullable ActivityName activity,
    String item,
    @Nullable UUID source,
    @Nullable MoneyBasis basis,
    @Nullable String decision,
    @Nullable Long planned,
    @Nullable Long allocated,
    @Nullable Long drawn,
    @Nullable LocalDate vouchersOn,
    @Nullable Long settled,
    @Nullable LocalDate settledOn,
    @Nullable String note,
    boolean illustrative,
    long version) {

  /** A legal basis of the plan that gives money. */
  @Schema(name = "MoneyBasis")
  public record MoneyBasis(
      UUID id,
      String documentType,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      @Nullable String title) {}
}
