package vn.canbang.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in an activity, in the document's words. */
@Embeddable
record Partner(
    @Column(name = "text", length = 500) String text,
    @Column(name = "organisation_id") @Nullable UUID organisationId) {}
