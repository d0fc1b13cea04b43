package vn.canbang.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of a handing out: when, how many, and what was noted. */
@Embeddable
record DeliveryStep(LocalDate day, int quantity, @Column(length = 1000) @Nullable String note) {}
