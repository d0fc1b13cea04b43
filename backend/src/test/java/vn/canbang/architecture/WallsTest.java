package vn.canbang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.security.OrgScope;

/**
 * The walls that hold the house up. Each rule first makes sure that it sees what it is about, so
 * that none passes on nothing.
 */
class WallsTest {

  /** A room may call those before it. */
  private static final List<String> ROOMS =
      List.of(
          "shared",
          "web",
          "area",
          "organisation",
          "identity",
          "indicator",
          "observation",
          "file",
          "notice",
          "plan",
          "activity",
          "report",
          "target",
          "reconciliation",
          "budget",
          "evaluation",
          "bulletin",
          "calendar",
          "document",
          "lint",
          "interchange",
          "analytics",
          "home",
          "audit",
          "change",
          "sample");

  /** Beside services: what runs at start, by the clock, or before there is a caller. */
  private static final Set<String> ALSO_TRANSACTIONAL =
      Set.of(
          "AuditTrail",
          "Callers",
          "FirstAdministrator",
          "Housekeeping",
          "IdempotencyInterceptor",
          "IdempotencyQueries",
          "IdentityHousekeeping",
          "ReportDoor",
          "ReportListing",
          "SignInThrottle",
          "SystemBusinessClock");

  private static final Set<String> FINDERS =
      Set.of(
          "find",
          "findAll",
          "findById",
          "findByIdOptional",
          "list",
          "listAll",
          "stream",
          "streamAll",
          "count",
          "delete",
          "deleteAll",
          "deleteById",
          "update",
          "getEntityManager",
          "getSession");

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.canbang");
  }

  @Test
  void roomsCallOnlyRoomsBeforeThem() {
    List<JavaClass> all = seen(300, type -> true);
    List<String> faults = new ArrayList<>();
    for (JavaClass type : all) {
      int room = ROOMS.indexOf(room(type));
      if (room < 0 && !room(type).isEmpty()) {
        faults.add(type.getName() + " stands in a room that has no place in the order");
      }
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getName().startsWith("vn.canbang."))
          .filter(target -> ROOMS.indexOf(room(target)) > room)
          .forEach(target -> faults.add(type.getName() + " calls " + target.getName()));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theInsideOfARoomIsItsOwn() {
    none(
        seen(60, named("Resource", "Service", "Repository", "Queries")),
        type ->
            type.getModifiers().contains(JavaModifier.PUBLIC)
                && !isDoor(type)
                && !servesItsRoomOnly(type),
        "is public");
  }

  /** A room of several packages has to open the inside of one to the others, but to nobody else. */
  private static boolean servesItsRoomOnly(JavaClass type) {
    return !type.getPackageName().equals("vn.canbang." + room(type))
        && type.getDirectDependenciesToSelf().stream()
            .allMatch(dependency -> room(dependency.getOriginClass()).equals(room(type)));
  }

  @Test
  void entitiesKeepTheirState() {
    List<JavaClass> entities = seen(15, WallsTest::entity);
    none(entities, type -> type.getModifiers().contains(JavaModifier.PUBLIC), "is public");
    noMember(
        entities.stream().flatMap(type -> type.getFields().stream()),
        field -> !field.getModifiers().contains(JavaModifier.PRIVATE) && !isConstant(field),
        "is not private");
    noMember(
        entities.stream().flatMap(type -> type.getMethods().stream()),
        method -> method.getName().matches("set[A-Z].*"),
        "is a setter");
  }

  @Test
  void onlyRepositoriesUsePanacheFinders() {
    seen(10, named("Repository"));
    noAccess(
        access ->
            FINDERS.contains(access.getName())
                && access
                    .getTargetOwner()
                    .isAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")
                && !access.getOriginOwner().getSimpleName().endsWith("Repository")
                && !deletesWhatWasFound(access)
                && inherited(access));
  }

  /** Panache's {@code delete(entity)}: the entity was read through the scope before. */
  private static boolean deletesWhatWasFound(JavaAccess<?> access) {
    return access instanceof JavaMethodCall call
        && call.getName().equals("delete")
        && call.getTarget().getRawParameterTypes().size() == 1
        && call.getTarget().getRawParameterTypes().getFirst().isEquivalentTo(Object.class);
  }

  /** A method that the repository declares itself takes the scope; what it inherits does not. */
  private static boolean inherited(JavaAccess<?> access) {
    return access.getTarget().resolveMember().stream()
        .noneMatch(member -> member.getOwner().getName().startsWith("vn.canbang."));
  }

  @Test
  void repositoryMethodsAskForAScope() {
    Stream<JavaMethod> methods =
        seen(10, named("Repository")).stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(WallsTest::written)
            .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE));
    noMember(
        methods,
        method ->
            method.getRawParameterTypes().isEmpty()
                || !method.getRawParameterTypes().getFirst().isEquivalentTo(OrgScope.class),
        "does not take the scope first");
  }

  @Test
  void scopesAreMadeOnlyByTheSecurityRoom() {
    assertThat(classes.get(OrgScope.class).getConstructors()).isNotEmpty();
    noAccess(
        access ->
            access.getTarget()
                    instanceof com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget
                && access.getTargetOwner().isEquivalentTo(OrgScope.class)
                && !access.getOriginOwner().getPackageName().equals("vn.canbang.shared.security"));
    assertThat(classes.get(OrgScope.class).getConstructors())
        .noneMatch(made -> made.getModifiers().contains(JavaModifier.PUBLIC));
  }

  @Test
  void transactionsStandOnServices() {
    List<JavaClass> transactional =
        seen(
            10,
            type ->
                type.isAnnotatedWith(Transactional.class)
                    || type.getMethods().stream()
                        .anyMatch(method -> method.isAnnotatedWith(Transactional.class)));
    none(
        transactional,
        type ->
            !type.getSimpleName().endsWith("Service")
                && !ALSO_TRANSACTIONAL.contains(type.getSimpleName()),
        "opens transactions");
  }

  @Test
  void sqlStandsInQueries() {
    seen(8, named("Queries"));
    noAccess(
        access ->
            Set.of("createNativeQuery", "prepareStatement", "createStatement")
                    .contains(access.getName())
                && !outermost(access.getOriginOwner()).getSimpleName().endsWith("Queries")
                // What the database itself calls has nothing but a connection.
                && !access.getOriginOwner().isAssignableTo("org.h2.api.Trigger"));
  }

  @Test
  void timeComesFromTheClock() {
    noAccess(
        access -> {
          String owner = access.getTargetOwner().getName();
          boolean now =
              (owner.startsWith("java.time.") && access.getName().equals("now"))
                  || (owner.equals("java.time.Clock") && access.getName().startsWith("system"))
                  || (owner.equals("java.lang.System")
                      && access.getName().equals("currentTimeMillis"));
          return now
              && !Set.of("SystemBusinessClock", "Ids")
                  .contains(outermost(access.getOriginOwner()).getSimpleName());
        });
  }

  @Test
  void operationsArePublicAndEntitiesStayInside() {
    List<JavaMethod> operations =
        seen(10, type -> type.isAnnotatedWith(Path.class)).stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(WallsTest::operation)
            .toList();
    assertThat(operations).hasSizeGreaterThan(30);
    noMember(
        operations.stream(),
        method -> !method.getModifiers().contains(JavaModifier.PUBLIC),
        "is an operation that is not public, and so is never reached");
    noMember(
        operations.stream(),
        method -> carried(method).stream().anyMatch(WallsTest::entity),
        "lets an entity out");
  }

  /** Who names a version and loses a race for it is to be told so: see {@link Versioned}. */
  @Test
  void operationsOnAVersionAreVersioned() {
    List<JavaMethod> onVersions =
        seen(10, type -> type.isAnnotatedWith(Path.class)).stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(WallsTest::namesAVersion)
            .toList();
    assertThat(onVersions).hasSizeGreaterThan(8);
    noMember(
        onVersions.stream(),
        method -> !method.isAnnotatedWith(Versioned.class),
        "takes If-Match without being @Versioned");
  }

  private static boolean namesAVersion(JavaMethod method) {
    return method.getParameters().stream()
        .flatMap(parameter -> parameter.getAnnotations().stream())
        .filter(annotation -> annotation.getRawType().isEquivalentTo(HeaderParam.class))
        .anyMatch(annotation -> annotation.get("value").orElse("").equals("If-Match"));
  }

  /** The classes that a method's answer is made of, through type arguments and fields. */
  private static Set<JavaClass> carried(JavaMethod method) {
    Set<JavaClass> found = new HashSet<>();
    Deque<JavaClass> open = new ArrayDeque<>(method.getReturnType().getAllInvolvedRawTypes());
    while (!open.isEmpty()) {
      JavaClass type = open.pop();
      if (type.getName().startsWith("vn.canbang.") && found.add(type)) {
        type.getFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .forEach(field -> open.addAll(field.getType().getAllInvolvedRawTypes()));
      }
    }
    return found;
  }

  private static boolean operation(JavaMethod method) {
    return method.getAnnotations().stream()
        .map(JavaAnnotation::getRawType)
        .anyMatch(annotation -> annotation.isAnnotatedWith(HttpMethod.class));
  }

  private static boolean entity(JavaClass type) {
    return type.isAnnotatedWith(Entity.class);
  }

  /**
   * A public face that carries the word of a wall in its name would be one only as an interface.
   */
  private static boolean isDoor(JavaClass type) {
    return type.isInterface();
  }

  private static boolean isConstant(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC)
        && field.getModifiers().contains(JavaModifier.FINAL);
  }

  private static boolean written(JavaMethod method) {
    return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !method.getName().contains("$");
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(WallsTest::outermost).orElse(type);
  }

  private static String room(JavaClass type) {
    String rest = type.getPackageName().substring("vn.canbang".length());
    return rest.isEmpty() ? "" : rest.substring(1).replaceFirst("\\..*", "");
  }

  private static Predicate<JavaClass> named(String... endings) {
    return type -> Stream.of(endings).anyMatch(type.getSimpleName()::endsWith);
  }

  private static List<JavaClass> seen(int atLeast, Predicate<JavaClass> which) {
    List<JavaClass> found = classes.stream().filter(which).toList();
    assertThat(found).as("what the rule is about").hasSizeGreaterThanOrEqualTo(atLeast);
    return found;
  }

  private static void none(List<JavaClass> types, Predicate<JavaClass> wrong, String what) {
    assertThat(types.stream().filter(wrong).map(type -> type.getName() + " " + what)).isEmpty();
  }

  private static <M extends JavaMember> void noMember(
      Stream<M> members, Predicate<M> wrong, String what) {
    assertThat(members.filter(wrong).map(member -> member.getFullName() + " " + what)).isEmpty();
  }

  private static void noAccess(Predicate<JavaAccess<?>> wrong) {
    List<JavaAccess<?>> accesses =
        classes.stream()
            .<JavaAccess<?>>flatMap(type -> type.getAccessesFromSelf().stream())
            .toList();
    assertThat(accesses).as("what the rule is about").hasSizeGreaterThan(5_000);
    assertThat(accesses.stream().filter(wrong).map(JavaAccess::getDescription)).isEmpty();
  }
}
