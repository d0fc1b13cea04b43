package vn.canbang.testing;

import io.quarkus.test.common.QuarkusTestResource;

/** Gives every {@code @QuarkusTest} a database of its own engine. */
@QuarkusTestResource(DatabaseResource.class)
final class TestDatabases {

  private TestDatabases() {}
}
