package vn.canbang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.SigningAuthority;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.plan.draft.SignatoryDraft;

/** Who signed a plan, and in what capacity. */
@Embeddable
record Signing(
    @Column(name = "signatory_on_behalf_of", length = 200) @Nullable String onBehalfOf,
    @Enumerated(EnumType.STRING) @Column(name = "signatory_authority", length = 32)
        @Nullable SigningAuthority authority,
    @Column(name = "signatory_authority_text", length = 200) @Nullable String authorityText,
    @Column(name = "signatory_title", length = 200) @Nullable String title,
    @Column(name = "signatory_name", length = 200) @Nullable String name) {

  static final Signing NONE = new Signing(null, null, null, null, null);

  static Signing of(RecordedPlan.Signed signed) {
    return new Signing(
        signed.onBehalfOf(),
        signed.authority(),
        signed.authorityText(),
        signed.title(),
        signed.name());
  }

  static Signing of(SignatoryDraft signs) {
    return new Signing(
        signs.onBehalfOf(), signs.authority(), signs.authorityText(), signs.title(), signs.name());
  }
}
