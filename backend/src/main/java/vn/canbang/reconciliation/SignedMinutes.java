package vn.canbang.reconciliation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The minutes of a session.")
public record SignedMinutes(String number, LocalDate signedOn) {}
