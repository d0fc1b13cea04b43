package vn.canbang.organisation.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.Ref;

/** What became of an organisation, the oldest first; planned changes included. */
@Schema(description = "What became of an organisation, the oldest first; planned changes included.")
public record OrganisationHistory(Ref organisation, List<HistoryEpisode> episodes) {}
