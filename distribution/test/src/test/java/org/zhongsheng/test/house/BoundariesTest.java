package org.zhongsheng.test.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. What a package keeps to itself is the business of OSGi; these are the rules between bundles. */
class BoundariesTest {

    private static final String HOUSE = "org.zhongsheng.";

    /** What each bundle of the platform may know of the others; a module may know what {@link #OF_A_MODULE} says. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "platform", Set.of(),
            "vaadin", Set.of(),
            "persistence", Set.of("platform"),
            "kernel", Set.of("platform"),
            "ui", Set.of("platform"),
            "shell", Set.of("platform", "vaadin", "ui"),
            "testing", Set.of("platform", "persistence"));

    private static final Set<String> OF_A_MODULE = Set.of("platform", "vaadin", "ui");

    /** Where Vaadin has nothing to do. */
    private static final Set<String> WITHOUT_FACE = Set.of("platform", "persistence", "kernel");

    /** Where the ways into a database have nothing to do. */
    private static final Set<String> WITHOUT_DATA = Set.of("vaadin", "ui", "shell");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(Bundle.all().stream().map(Bundle::classes).toList());

    static Stream<Bundle> bundles() {
        return Bundle.all().stream();
    }

    @Test
    void allBundlesAreBuiltAndHaveTheirRule() {
        assertThat(bundles())
                .allSatisfy(bundle -> assertThat(MAY_KNOW.containsKey(bundle.name()))
                        .as("%s stands in MAY_KNOW, or is a module", bundle)
                        .isNotEqualTo(bundle.isModule()))
                .allSatisfy(bundle -> assertThat(CLASSES.stream().filter(of(bundle.name())))
                        .as("classes of %s", bundle)
                        .isNotEmpty());
    }

    /** So no module knows another one, and nobody knows a module. */
    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleKnowsThoseBelowItOnly(Bundle bundle) {
        var known = new TreeSet<>(MAY_KNOW.getOrDefault(bundle.name(), OF_A_MODULE));
        known.add(bundle.name());
        var packages = known.stream().map(name -> HOUSE + name + "..").toArray(String[]::new);

        classes()
                .that(of(bundle.name()))
                .should(onlyDependOnClassesThat(
                        not(resideInAPackage("org.zhongsheng..")).or(resideInAnyPackage(packages))))
                .check(CLASSES);
    }

    /** Java, what OSGi publishes its contracts with, and nothing else. */
    @Test
    void thePlatformIsContractsOnly() {
        classes()
                .that(of("platform"))
                .should(onlyDependOnClassesThat(
                        resideInAnyPackage(HOUSE + "platform..", "java..", "org.osgi..", "org.jspecify.annotations..")))
                .check(CLASSES);
    }

    @Test
    void vaadinIsSeenWhereThereIsAFace() {
        noClasses()
                .that(of(WITHOUT_FACE))
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin.."))
                .check(CLASSES);
    }

    @Test
    void dataIsSeenWhereThereIsData() {
        noClasses()
                .that(of(WITHOUT_DATA))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "java.sql.."))
                .check(CLASSES);
    }

    /** Entities are woven with it when they are built; everything else speaks the standard. */
    @Test
    void eclipseLinkIsTheBusinessOfThePersistence() {
        noClasses()
                .that(not(of(Set.of("persistence", "testing"))).and(not(woven())))
                .should()
                .dependOnClassesThat(resideInAPackage("org.eclipse.persistence.."))
                .check(CLASSES);
    }

    /** What is static outlives the bundle's services, or keeps its class loader alive. */
    @Test
    void nothingStaticChanges() {
        var shipped = describe("is of the platform or a module", (JavaClass type) -> !of("testing")
                .test(type));
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(shipped.and(not(woven())))
                .should()
                .beFinal()
                .check(CLASSES);
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(shipped)
                .should()
                .notHaveRawType(changeable())
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> of(String bundle) {
        return resideInAPackage(HOUSE + bundle + "..");
    }

    private static DescribedPredicate<JavaClass> of(Set<String> bundles) {
        return resideInAnyPackage(
                bundles.stream().map(name -> HOUSE + name + "..").toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> woven() {
        return describe("is an entity", type -> type.getAllRawInterfaces().stream()
                .anyMatch(one -> one.getName().startsWith("org.eclipse.persistence.internal.weaving")));
    }

    private static DescribedPredicate<JavaClass> changeable() {
        return describe(
                "changes",
                type -> type.isAssignableTo(ThreadLocal.class)
                        || type.getPackageName().startsWith(AtomicBoolean.class.getPackageName())
                        || type.getPackageName().equals("java.util")
                                && type.getSimpleName().matches(".+(Map|Set|List|Deque)")
                        || type.getSimpleName().startsWith("Concurrent"));
    }
}
