package vn.canbang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;

/** Nothing that clients of the last released contract rely on goes without being declared. */
class BreakingChangesTest {

  private static final Path RELEASED = Path.of("src/test/resources/contract/v1.yaml");
  private static final Path DECLARED = Path.of("src/test/resources/contract/declared.txt");

  @Test
  void theContractBreaksNoPromiseButDeclaredOnes() throws IOException {
    Set<String> found = BreakingChanges.between(yaml(RELEASED), yaml(Path.of("../openapi.yaml")));
    List<String> declared = BreakingChanges.declared(Files.readString(DECLARED));
    Set<String> undeclared = new TreeSet<>(found);
    undeclared.removeIf(change -> declared.stream().anyMatch(line -> covers(line, change)));
    assertThat(undeclared).as("breaking changes; see docs/contract.md").isEmpty();
    assertThat(declared)
        .as("declared, but not there any more")
        .allMatch(line -> found.stream().anyMatch(change -> covers(line, change)));
  }

  private static boolean covers(String line, String change) {
    String pattern =
        List.of(line.split("\\*\\*", -1)).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return change.matches(pattern);
  }

  private static final String SMALL =
      """
      openapi: 3.1.0
      paths:
        /things:
          get:
            operationId: listThings
            security: [{session: []}, {token: []}]
            parameters:
            - {name: q, in: query, schema: {type: string, maxLength: 9}}
            - {name: kind, in: query, schema: {$ref: "#/components/schemas/Kind"}}
            responses:
              "200":
                headers: {ETag: {schema: {type: string}}}
                content:
                  application/json: {schema: {$ref: "#/components/schemas/Thing"}}
                  text/csv: {schema: {type: string}}
              "404": {description: None.}
        /things/{id}:
          put:
            operationId: putThing
            security: [{session: []}, {token: []}]
            requestBody:
              content:
                application/json: {schema: {$ref: "#/components/schemas/NewThing"}}
                text/csv: {schema: {type: string}}
            responses:
              "204": {description: Done.}
      components:
        schemas:
          Kind: {type: string, enum: [A, B]}
          Thing:
            type: object
            required: [count, day, kind, parts]
            properties:
              count: {type: integer, minimum: 0, maximum: 9}
              day: {type: string, format: date}
              kind: {$ref: "#/components/schemas/Kind"}
              note: {type: [string, "null"], maxLength: 9}
              self: {anyOf: [{$ref: "#/components/schemas/Thing"}, {type: "null"}]}
              parts: {type: array, maxItems: 9, items: {$ref: "#/components/schemas/Part"}}
              cells: {type: object, additionalProperties: {type: integer}}
          Part:
            type: object
            required: [name]
            properties: {name: {type: string, maxLength: 9}}
          NewThing:
            type: object
            required: [count]
            properties:
              count: {type: number, minimum: 0, maximum: 9}
              kind: {$ref: "#/components/schemas/NewKind"}
              note: {type: [string, "null"], maxLength: 9}
              names: {type: array, minItems: 1, maxItems: 9, items: {type: string, pattern: "^a"}}
          NewKind: {type: string, enum: [A, B]}
      """;

  /** What is planted at a pointer (nothing: taken away), and what must be said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /paths/~1things                              |                       | GET /things: removed
          /paths/~1things/get                          |                       | GET /things: removed
          /paths/~1things/get/operationId              | other                 | GET /things: operationId changed from listThings
          /paths/~1things/get/security                 | [{session: []}]       | GET /things: security is narrower
          /paths/~1things/get/parameters/0/name        | search                | GET /things query q: parameter removed
          /paths/~1things/get/parameters/0/required    | true                  | GET /things query q: parameter is now required
          /paths/~1things/get/parameters/2             | {name: x, in: query, required: true} | GET /things query x: new parameter is required
          /paths/~1things/get/parameters/0/schema/maxLength | 8                | GET /things query q: maxLength changed from 9 to 8
          /paths/~1things/get/parameters/0/schema/type | integer               | GET /things query q: type changed from [string] to [integer]
          /paths/~1things/get/responses/404            |                       | GET /things 404: status removed
          /paths/~1things/get/responses/200/headers/ETag |                     | GET /things 200 header ETag: removed
          /paths/~1things/get/responses/200/content/text~1csv |                | GET /things 200: media type text/csv removed
          /components/schemas/Thing/properties/note    |                       | GET /things 200/note: removed
          /components/schemas/Thing/properties/count/type | string             | GET /things 200/count: type changed from [integer] to [string]
          /components/schemas/Thing/properties/count/type | number             | GET /things 200/count: type changed from [integer] to [number]
          /components/schemas/Thing/properties/count/maximum | 10              | GET /things 200/count: maximum changed from 9 to 10
          /components/schemas/Thing/properties/count/minimum | -1              | GET /things 200/count: minimum changed from 0 to -1
          /components/schemas/Thing/properties/day/format | date-time          | GET /things 200/day: format changed from date to date-time
          /components/schemas/Thing/properties/day/type | [string, "null"]     | GET /things 200/day: type changed from [string] to [null, string]
          /components/schemas/Thing/properties/kind    | {anyOf: [{$ref: "#/components/schemas/Kind"}, {type: "null"}]} | GET /things 200/kind: type changed from [string] to [null, string]
          /components/schemas/Thing/required           | [count, day, kind]    | GET /things 200/parts: may now be left out
          /components/schemas/Part/properties/name/maxLength |                 | GET /things 200/parts/*/name: maxLength changed from 9 to none
          /components/schemas/Part/properties/name     | {type: integer}       | GET /things 200/parts/*/name: type changed from [string] to [integer]
          /components/schemas/Thing/properties/parts/maxItems | 10             | GET /things 200/parts: maxItems changed from 9 to 10
          /components/schemas/Thing/properties/cells/additionalProperties/type | string | GET /things 200/cells/{}: type changed from [integer] to [string]
          /components/schemas/Thing/properties/self    | {$ref: "#/components/schemas/Part"} | GET /things 200/self/count: removed
          /components/schemas/Kind/enum                | [A, B, C]             | GET /things 200/kind: value C added
          /components/schemas/Kind/enum                | [A]                   | GET /things query kind: value B removed
          /paths/~1things~1{id}/put/requestBody/required | true                | PUT /things/{id} request: body is now required
          /paths/~1things~1{id}/put/requestBody/content/text~1csv |            | PUT /things/{id} request: media type text/csv removed
          /paths/~1things~1{id}/put/responses          | {"200": {}}           | PUT /things/{id} 204: status removed
          /components/schemas/NewThing/required        | [count, kind]         | PUT /things/{id} request/kind: now required
          /components/schemas/NewThing/properties/kind |                       | PUT /things/{id} request/kind: removed
          /components/schemas/NewThing/properties/count/type | integer         | PUT /things/{id} request/count: type changed from [number] to [integer]
          /components/schemas/NewThing/properties/count/maximum | 8            | PUT /things/{id} request/count: maximum changed from 9 to 8
          /components/schemas/NewThing/properties/count/minimum | 1            | PUT /things/{id} request/count: minimum changed from 0 to 1
          /components/schemas/NewThing/properties/note/type | string           | PUT /things/{id} request/note: type changed from [null, string] to [string]
          /components/schemas/NewThing/properties/names/minItems | 2           | PUT /things/{id} request/names: minItems changed from 1 to 2
          /components/schemas/NewThing/properties/names/items/pattern | ^b     | PUT /things/{id} request/names/*: pattern changed from ^a to ^b
          /components/schemas/NewThing/properties/names/items/maxLength | 5    | PUT /things/{id} request/names/*: maxLength changed from none to 5
          /components/schemas/NewKind/enum             | [A]                   | PUT /things/{id} request/kind: value B removed
          /components/schemas/NewThing/additionalProperties | false            | PUT /things/{id} request/{}: other keys no longer described or taken
          """)
  void everyPlantedBreakIsFound(String pointer, String planted, String said) throws IOException {
    assertThat(afterPlanting(pointer, planted)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /paths/~1more                                | {get: {operationId: more}}
          /paths/~1things/get/parameters/2             | {name: x, in: query, schema: {type: string}}
          /paths/~1things/get/parameters/0/schema/maxLength | 10
          /paths/~1things/get/responses/409            | {description: State.}
          /paths/~1things/get/summary                  | Other words
          /components/schemas/Thing/properties/more    | {type: string}
          /components/schemas/Thing/properties/count/maximum | 8
          /components/schemas/Thing/properties/note/type | string
          /components/schemas/Thing/required           | [count, day, kind, parts, note]
          /components/schemas/NewThing/properties/more | {type: string}
          /components/schemas/NewThing/required        | []
          /components/schemas/NewThing/properties/count/maximum | 10
          /components/schemas/NewKind/enum             | [A, B, C]
          /components/schemas/NewThing/properties/names/items/pattern |
          """)
  void whatOnlyAddsIsNoBreak(String pointer, String planted) throws IOException {
    assertThat(afterPlanting(pointer, planted)).isEmpty();
  }

  @Test
  void declaredLinesMayLeaveOutWhatRepeats() {
    assertThat(covers("**/title: removed", "GET /plans 200/items/*/title: removed")).isTrue();
    assertThat(covers("GET /plans: removed", "GET /plans: removed")).isTrue();
    assertThat(covers("GET /plans", "GET /plans: removed")).isFalse();
    assertThat(BreakingChanges.declared("# why\n\n GET /a: removed \n"))
        .containsExactly("GET /a: removed");
  }

  private static Set<String> afterPlanting(String pointer, String planted) throws IOException {
    ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
    JsonNode after = mapper.readTree(SMALL);
    int slash = pointer.lastIndexOf('/');
    String last = pointer.substring(slash + 1).replace("~1", "/");
    JsonNode parent = after.at(pointer.substring(0, slash));
    if (parent instanceof com.fasterxml.jackson.databind.node.ArrayNode array) {
      array.add(mapper.readTree(planted));
    } else if (planted == null) {
      ((ObjectNode) parent).remove(last);
    } else {
      ((ObjectNode) parent).set(last, mapper.readTree(planted));
    }
    return BreakingChanges.between(mapper.readTree(SMALL), after);
  }

  static JsonNode yaml(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return new ObjectMapper(YAMLFactory.builder().loaderOptions(options).build())
        .readTree(Files.readString(file));
  }
}
