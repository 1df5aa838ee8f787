package org.composure.study.check;

import java.util.List;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;

/** Short ways to write the scenarios of reference models, whose unit of time is {@code unitSeconds} long. */
final class Sketch {

    /** Length of the unit of time where the model leaves it open. */
    static final double UNIT_SECONDS = 100;

    private static final double HOUR = 3600;

    private Sketch() {}

    static ArrivalProcess poisson(double perUnit, double unitSeconds) {
        return ArrivalProcess.Poisson.constant(perUnit * HOUR / unitSeconds);
    }

    static Distribution exponential(double ratePerUnit, double unitSeconds) {
        return new Distribution.Exponential(unitSeconds / ratePerUnit);
    }

    /** Exponential patience with a rate; zero means that nobody leaves. */
    static Patience patience(double ratePerUnit, double unitSeconds) {
        return ratePerUnit == 0 ? Patience.endless() : Patience.of(exponential(ratePerUnit, unitSeconds));
    }

    static ContactType type(
            int number, double arrivalsPerUnit, Distribution handleTime, Patience patience, double unitSeconds) {
        return ContactType.plain("class " + number, poisson(arrivalsPerUnit, unitSeconds), handleTime, patience);
    }

    static Scenario onePool(ContactType type, int agents) {
        return scenario(List.of(type), List.of(Team.steady("pool", agents, Skill.of(type.name()))), Routing.EVERYDAY);
    }

    /** The horizon is set when the run is planned. */
    static Scenario scenario(List<ContactType> types, List<Team> teams, Routing routing) {
        return Scenario.of("reference model", Horizon.days(1), types, teams, routing);
    }

    /** A scenario to hang definitions on: one agent, one contact a minute. */
    static Scenario example() {
        return onePool(type(1, 1, new Distribution.Deterministic(1), Patience.endless(), 1), 1);
    }

    /** Relaxation time of M/M/n without abandonment, 1/(√(nμ) − √λ)² (Cohen, The Single Server Queue, 1982). */
    static double relaxation(int servers, double lambda, double mu) {
        double gap = Math.sqrt(servers * mu) - Math.sqrt(lambda);
        if (lambda >= servers * mu) {
            throw new UnknownModel("the offered load is not below the number of servers and nobody leaves");
        }
        return 1 / (gap * gap) + 1 / mu;
    }

    /** A generous guess for queues whose customers leave: the slower of service and patience. */
    static double relaxationWithAbandonment(double mu, double meanPatience) {
        return 3 * Math.max(1 / mu, meanPatience);
    }
}
