package vn.canbang.shared.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Says what the document is, in both languages; where it is served is the operator's matter. */
final class Information implements ContractStep {

  @Override
  public void apply(OpenAPI document) {
    document.setInfo(
        OASFactory.createInfo()
            .title("Cân Bằng")
            .version("1.0.0")
            .summary("Kế hoạch dân số: từ văn bản đến chỉ tiêu được đánh giá.")
            .description(
                """
                API của Cân Bằng: kế hoạch, hoạt động, chỉ tiêu, báo cáo và tổng hợp. Trang web \
                chỉ dùng các thao tác ở đây: việc gì làm được trên trang thì kịch bản cũng làm được.

                The API of Cân Bằng: plans, activities, targets, reports and consolidation. The \
                web application uses nothing else: whatever a page can do, a script can do.

                Errors are `application/problem+json` (RFC 9457) with all faults of a request at \
                once, in Vietnamese or English by `Accept-Language`. Dates are ISO 8601, instants \
                UTC; a day begins at midnight in Asia/Ho_Chi_Minh. Unknown parameters and \
                properties are refused. A JSON body may hold 1 MiB and be 64 levels deep.

                A token with rights calls what they name: the operation's tag and `read` (GET) or \
                `write` (all else), such as `reports:write`. Every answer to a caller says in \
                `RateLimit-Policy` and `RateLimit` (IETF draft) how many calls a token, or an \
                account's sessions, may make in how many seconds, and how many are left; beyond \
                them 429 with `Retry-After`."""));
    document.setServers(null);
  }
}
