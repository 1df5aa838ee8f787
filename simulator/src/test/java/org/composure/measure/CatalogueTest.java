package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.composure.scenario.Distribution;
import org.composure.scenario.Orbit;
import org.composure.scenario.Team;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Path GLOSSARY = Path.of("GLOSSARY.md");
    private static final String FROM_HERE = "<!-- metrics: kept equal to the catalogue by CatalogueTest -->\n";

    /** Every key that results may carry. */
    private static final List<String> KEYS_OF_RESULTS = List.of(
            ("offered answered abandoned blocked stillWaiting serviceLevel asaSeconds waitMeanSeconds waitP50Seconds"
                            + " waitP90Seconds waitP95Seconds delayProbability queueLengthMean abandonmentRate"
                            + " handleTimeMeanSeconds occupancy utilisation transferRate firstContactResolution"
                            + " recontactRate botContainment botResolvedContainment botFalseContainment"
                            + " selfServiceSuccess handoverRate contactsPerEpisode badEndingRate"
                            + " badEndingRateRetrospective badEndingsPerThousandEpisodes csatTrue csatSurveyed npsTrue"
                            + " npsSurveyed cesTrue frustrationMean impatientShare frustratedShare stressedShare"
                            + " drainedShare gratefulShare ruinedDayShare hostileContactShare agentLoadMean"
                            + " attritionRate churnRate churnedCustomers repurchaseRate revenueAtRisk revenue cost"
                            + " costPerContact costPerResolution net serviceLevelNeutral serviceLevelGenerous"
                            + " serviceLevelAnswered serviceLevelShortCredit serviceLevelShortOut"
                            + " serviceLevelAttainment")
                    .split(" ", -1));

    @Test
    void every_key_of_a_result_is_defined_once_and_completely() {
        List<MetricDefinition> catalogue = Indicators.catalogue();

        assertThat(catalogue)
                .extracting(MetricDefinition::key)
                .containsAll(KEYS_OF_RESULTS)
                .doesNotHaveDuplicates();
        assertThat(catalogue)
                .allSatisfy(definition -> assertThat(List.of(
                                definition.name(),
                                definition.unit(),
                                definition.brief(),
                                definition.formula(),
                                definition.counting(),
                                definition.watch(),
                                definition.source()))
                        .as(definition.key())
                        .noneMatch(String::isBlank));
    }

    @Test
    void a_plain_centre_tells_what_every_centre_can_tell() {
        assertThat(Indicators.all(Worlds.oneHour()))
                .extracting(Indicator::key)
                .containsExactlyInAnyOrderElementsOf(Indicators.catalogue().stream()
                        .filter(definition -> definition.told() == MetricDefinition.Told.ALWAYS)
                        .map(MetricDefinition::key)
                        .toList());
    }

    @Test
    void what_is_not_modelled_is_not_told() {
        Orbit returns = new Orbit(0.2, new Distribution.Exponential(3600), 3);
        var returning = Worlds.of(Worlds.oneHour().horizon(), returns, null, Team.ShiftEnd.FINISH_CONTACT);

        assertThat(Indicators.find(Worlds.oneHour(), "firstContactResolution")).isEmpty();
        assertThat(Indicators.find(returning, "firstContactResolution")).isPresent();
        assertThat(Indicators.find(returning, "churnRate")).isEmpty();
    }

    @Test
    void nothing_happened_means_no_rate_and_no_indicator_invents_one() {
        Tally empty = new Tally(Worlds.oneHour());

        assertThat(Indicators.all(Worlds.oneHour()))
                .allSatisfy(indicator -> assertThat(indicator.value(empty.total()))
                        .as(indicator.key())
                        .isNaN());
    }

    @Test
    void an_unknown_metric_has_no_definition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.get("happiness"))
                .withMessageContaining("'happiness'");
    }

    /** Run with {@code -Dapprove=true} to bring the glossary up to date. */
    @Test
    void the_glossary_tells_the_same_as_the_catalogue() throws IOException {
        String glossary = Files.readString(GLOSSARY);
        String metrics =
                Indicators.catalogue().stream().map(CatalogueTest::entry).collect(Collectors.joining("\n"));

        assertThat(glossary).contains(FROM_HERE);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(
                    GLOSSARY, glossary.substring(0, glossary.indexOf(FROM_HERE) + FROM_HERE.length()) + metrics);
            return;
        }
        assertThat(glossary.substring(glossary.indexOf(FROM_HERE) + FROM_HERE.length()))
                .isEqualTo(metrics);
    }

    private static String entry(MetricDefinition definition) {
        return """
                ### `%s` · %s
                %s

                * **Formula** %s. **Unit** %s; %s is better.
                * **Counting** %s
                * **Watch** %s
                * **Source** %s. **Told by** %s.
                """.formatted(
                definition.key(),
                definition.name(),
                definition.brief().replace("{T}", "T").replace("{s}", "s").replace("{p}", "the target"),
                definition.formula(),
                definition.unit(),
                definition.higherIsBetter() ? "higher" : "lower",
                definition.counting(),
                definition.watch(),
                definition.source(),
                definition.told().by());
    }
}
