import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.canbang.client.ApiClient;
import vn.canbang.client.ApiException;
import vn.canbang.client.ApiResponse;
import vn.canbang.client.api.ReportsApi;
import vn.canbang.client.model.CellEntry;
import vn.canbang.client.model.Obligation;
import vn.canbang.client.model.Receipt;
import vn.canbang.client.model.Report;
import vn.canbang.client.model.ReportContent;

/**
 * Sends a station's report to Cân Bằng by a client that was generated from its contract, and shows
 * the receipt. How the client is generated: docs/contract.md.
 *
 * <pre>CANBANG_TOKEN=cb_… API=http://localhost:8080/api/v1 java … SubmitReport SRB-ANNUAL TYT-HON-TRE 2024</pre>
 *
 * The figures sent are those that the service has filled in from the months of the year. Every step
 * may be repeated: the same content sent again changes nothing, and gives the same receipt.
 *
 * <p>Ends with 0 sent, 2 wrong use, 3 refused for its content, 4 not allowed or unknown, 5 the
 * service could not be reached or is busy.
 */
public final class SubmitReport {

  private final ReportsApi reports;
  private final String series;
  private final String organisation;
  private final String period;

  private SubmitReport(ReportsApi reports, String series, String organisation, String period) {
    this.reports = reports;
    this.series = series;
    this.organisation = organisation;
    this.period = period;
  }

  public static void main(String[] args) throws ApiException {
    String token = System.getenv("CANBANG_TOKEN");
    if (args.length != 3 || token == null) {
      System.err.println("Use: CANBANG_TOKEN=… SubmitReport SERIES ORGANISATION PERIOD");
      System.exit(2);
    }
    ApiClient client = new ApiClient();
    // The paths of the contract begin with /api/v1 themselves.
    String api = System.getenv().getOrDefault("API", "http://localhost:8080/api/v1");
    client.updateBaseUri(api.replaceFirst("/api/v1/?$", ""));
    client.setRequestInterceptor(
        request ->
            request.header("Authorization", "Bearer " + token).header("Accept-Language", "vi"));
    SubmitReport day = new SubmitReport(new ReportsApi(client), args[0], args[1], args[2]);
    try {
      day.run();
    } catch (ApiException refused) {
      // All faults of a request at once, as application/problem+json.
      System.err.println(
          refused.getCode() == 0
              ? "The service cannot be reached: " + refused.getMessage()
              : refused.getCode() + " " + refused.getResponseBody());
      System.exit(exit(refused.getCode()));
    }
  }

  private static int exit(int status) {
    return switch (status) {
      case 401, 403, 404 -> 4;
      case 0, 429 -> 5;
      default -> status < 500 ? 3 : 5;
    };
  }

  private void run() throws ApiException {
    for (Obligation owed : owed()) {
      System.out.printf(
          "%s %s %s%n", owed.getSeries().getCode(), owed.getPeriod(), owed.getTimeliness());
    }
    ReportContent content = content();
    ApiResponse<Report> written = write(content);
    Report report = written.getData();
    System.out.printf("written %d %s%n", written.getStatusCode(), report.getState());
    if (written.getStatusCode() == 201) {
      report = submit(written.getHeaders());
      System.out.printf("sent %s%n", report.getState());
    }
    Receipt receipt = reports.getReportReceipt(series, organisation, period);
    System.out.printf("receipt %s %s%n", receipt.getNumber(), receipt.getSha256());
  }

  private List<Obligation> owed() throws ApiException {
    return reports
        .listReportObligations(
            ReportsApi.APIListReportObligationsRequest.newBuilder()
                .organisation(organisation)
                .series(series)
                .period(period)
                .build())
        .getItems();
  }

  private ReportContent content() throws ApiException {
    ReportContent content = new ReportContent().nil(false);
    reports
        .getReport(series, organisation, period, null)
        .getFilled()
        .getCells()
        .forEach((key, value) -> content.addCellsItem(new CellEntry().key(key).value(value)));
    return content;
  }

  /** 201 the first time; 200 when the service has just this content already. */
  private ApiResponse<Report> write(ReportContent content) throws ApiException {
    return reports.putReportWithHttpInfo(
        ReportsApi.APIPutReportRequest.newBuilder()
            .series(series)
            .organisation(organisation)
            .period(period)
            .reportContent(content)
            .build());
  }

  private Report submit(Map<String, List<String>> headers) throws ApiException {
    String version = headers.get("etag").getFirst();
    // A program that may lose the answer keeps the key, and repeats the call under it.
    return reports.submitReport(
        ReportsApi.APISubmitReportRequest.newBuilder()
            .series(series)
            .organisation(organisation)
            .period(period)
            .body(Map.of())
            .ifMatch(version)
            .idempotencyKey(UUID.randomUUID().toString())
            .build());
  }
}
