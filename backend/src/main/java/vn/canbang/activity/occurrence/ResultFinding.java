package vn.canbang.activity.occurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a visit or an inspection found.
 *
 * @param remedyBy last day to put it right
 * @param remediedOn day on which it was put right
 */
@Embeddable
@Schema(name = "ResultFinding", description = "What a visit or an inspection found.")
public record ResultFinding(
    @NotBlank @Size(max = 1000) @Column(name = "text", length = 1000) String text,
    @Column(name = "remedy_by") @Nullable LocalDate remedyBy,
    @Column(name = "remedied_on") @Nullable LocalDate remediedOn) {}
