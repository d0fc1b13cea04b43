package vn.canbang.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the caller wants to be told.
 *
 * @param email where letters go; none are written without
 * @param language of letters
 * @param letters whether letters are written at all
 * @param dueSoon whether to be told some days before a report is due; what is due today, late or
 *     asked for is always told
 */
@Schema(description = "How the caller wants to be told; only the caller sees it.")
public record NotificationSettings(
    @Nullable
        @Size(max = 200)
        @Pattern(regexp = "[^\\s@,;:<>()\"\\\\]+@[^\\s@,;:<>()\"\\\\]+\\.[^\\s@,;:<>()\"\\\\.]+")
        String email,
    @NotNull NoticeLanguage language,
    @NotNull Boolean letters,
    @NotNull Boolean dueSoon) {

  /** Of who never said anything. */
  static final NotificationSettings USUAL =
      new NotificationSettings(null, NoticeLanguage.VI, true, true);
}
