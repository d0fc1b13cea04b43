package vn.canbang.plan.programme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A programme that plans carry out.
 *
 * @param until last day, null when it has none
 */
@Schema(name = "Programme")
public record ProgrammeView(String code, String nameVi, String nameEn, @Nullable LocalDate until) {}
