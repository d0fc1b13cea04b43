package vn.canbang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** An organisation that a plan names, and as what. */
@Embeddable
record PlanParty(
    @Column(name = "organisation_id") UUID organisationId,
    @Enumerated(EnumType.STRING) @Column(name = "relation", length = 32) PartyRelation relation) {}
