package org.composure.engine.emotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.composure.scenario.people.Care;
import org.composure.scenario.people.People;
import org.junit.jupiter.api.Test;

/** What hostile customers do to agents, and strained agents to their work. */
class StrainTest {

    private final Strain strain = new Strain(Care.usual());

    @Test
    void an_angry_customer_strains_a_calm_one_does_not() {
        assertThat(strain.after(0.2, 0.3, 1)).isEqualTo(0.2);
        assertThat(strain.after(0.2, 1, 1)).isCloseTo(0.2 + 0.8 * 0.3 * 0.7, within(1e-12));
        assertThat(strain.after(0.2, 1, 0.8)).isCloseTo(0.2 + 0.8 * 0.3 * 0.7 * 0.8, within(1e-12));
    }

    @Test
    void strain_passes() {
        assertThat(strain.decayed(0.5, 2700)).isCloseTo(0.5 / Math.E, within(1e-12));
    }

    @Test
    void the_strained_show_less_empathy_take_longer_are_ruder_and_solve_less() {
        assertThat(strain.empathyShown(1, 0)).isCloseTo(0.225, within(1e-12));
        assertThat(strain.displayedAffect(0.6, 0.5)).isCloseTo(0.225 - 0.6, within(1e-12));
        assertThat(strain.timeFactor(1, 1)).isCloseTo(1.27, within(1e-12));
        assertThat(strain.rudeProbability(1)).isCloseTo(0.075, within(1e-12));
        assertThat(strain.resolveProbability(1, 0, false, 0.5, 0.5, 1))
                .isCloseTo(1 / (1 + Math.exp(-(1.5 - 0.225 - 0.15))), within(1e-12));
    }

    @Test
    void authority_and_context_help_to_solve() {
        Strain empowered =
                new Strain(People.usual().with("care.empowered", true).care());
        assertThat(empowered.resolveProbability(2, 0, true, 0, 0, 1))
                .isCloseTo(1 / (1 + Math.exp(-(0.45 + 0.6 + 0.25))), within(1e-12));
    }

    @Test
    void hurry_costs_solutions_and_time_helps() {
        double usual = strain.resolveProbability(1, 0, false, 0, 0, 1);
        assertThat(strain.resolveProbability(1, 0, false, 0, 0, 0.5))
                .isCloseTo(1 / (1 + Math.exp(-(1.5 + 3 * Math.log(0.5)))), within(1e-12));
        assertThat(strain.resolveProbability(1, 0, false, 0, 0, 1.3)).isGreaterThan(usual);
        assertThat(strain.resolveProbability(1, 0, false, 0, 0, 0)).isZero();
    }
}
