package org.composure.experiment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.composure.measure.PeopleCosts;
import org.composure.measure.Quantity;
import org.composure.measure.SlicedTally;
import org.composure.measure.Sums;
import org.composure.measure.Tally;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.composure.scenario.people.People;
import org.jspecify.annotations.Nullable;

/** What is kept of one replication of one scenario: two sums for every indicator and scope, and the waits in short. */
final class Reading {

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
    private static final int TWO = 2;

    private final double[] sums;
    private final int indicators;
    private final Map<Scope, BinnedWaits> waits = new HashMap<>();
    private final List<BigDecimal> teamCosts = new ArrayList<>();
    private final Map<String, BigDecimal> peopleLedger;
    private final @Nullable Slices slices;
    private final double offered;
    private final double paidSeconds;

    Reading(Layout layout, Scenario scenario, Tally tally, @Nullable SlicedTally sliced, int slicesDropped) {
        List<Scope> scopes = layout.scopes();
        Sums whole = tally.total();
        indicators = layout.indicators().size();
        sums = new double[scopes.size() * indicators * TWO];
        for (int position = 0; position < scopes.size(); position++) {
            Scope scope = scopes.get(position);
            Sums part = scope.part() == Scope.Part.WHOLE ? whole : layout.sumsToKeep(tally, scope);
            for (int i : layout.kept(scope.part())) {
                int at = at(position, i);
                sums[at] = layout.indicators().get(i).numerator(part);
                sums[at + 1] = layout.indicators().get(i).denominator(part);
            }
            if (Layout.keepsWaits(scope)) {
                waits.put(scope, BinnedWaits.of(part.waits()));
            }
        }
        List<Team> teams = scenario.teams();
        double paid = 0;
        for (int team = 0; team < teams.size(); team++) {
            Sums sumsOfTeam = tally.ofTeam(team);
            teamCosts.add(costOf(teams.get(team), sumsOfTeam));
            paid += paidSeconds(sumsOfTeam);
        }
        paidSeconds = paid;
        People people = scenario.people();
        peopleLedger = people == null ? Map.of() : new PeopleCosts(people).lines(whole);
        slices = sliced == null ? null : Slices.of(layout, sliced.slices(), slicesDropped);
        offered = whole.get(Quantity.OFFERED);
    }

    double numerator(int scope, int indicator) {
        return sums[at(scope, indicator)];
    }

    double denominator(int scope, int indicator) {
        return sums[at(scope, indicator) + 1];
    }

    BinnedWaits waits(Scope scope) {
        BinnedWaits found = waits.get(scope);
        if (found == null) {
            throw new IllegalArgumentException("The waits of %s are not kept.".formatted(scope));
        }
        return found;
    }

    /** Pay of each team, exact to the cent. */
    List<BigDecimal> teamCosts() {
        return teamCosts;
    }

    /** The other lines of the ledger, exact to the cent; empty in a scenario without people. */
    Map<String, BigDecimal> peopleLedger() {
        return peopleLedger;
    }

    @Nullable
    Slices slices() {
        return slices;
    }

    /** Paid time of agents, overtime included. */
    double paidSeconds() {
        return paidSeconds;
    }

    double offered() {
        return offered;
    }

    private int at(int scope, int indicator) {
        return (scope * indicators + indicator) * TWO;
    }

    private static BigDecimal costOf(Team team, Sums sums) {
        return team.costPerHour()
                .multiply(BigDecimal.valueOf(paidSeconds(sums)))
                .divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP);
    }

    private static double paidSeconds(Sums sums) {
        return sums.get(Quantity.PAID_TIME) + sums.get(Quantity.OVERTIME);
    }
}
