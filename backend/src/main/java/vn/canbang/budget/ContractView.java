package vn.canbang.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityName;

/**
 * A contract that was made to carry out a plan.
 *
 * @param amount whole đồng
 */
@Schema(name = "Contract")
public record ContractView(
    UUID id,
    String number,
    LocalDate signedOn,
    String partner,
    String subject,
    @Nullable ActivityName activity,
    @Nullable Long amount,
    @Nullable String note,
    long version) {}
