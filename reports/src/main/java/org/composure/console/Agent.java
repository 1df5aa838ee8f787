package org.composure.console;

import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.composure.study.live.AgentView;
import org.composure.study.live.Onlooker;

/** One agent, as MASON's inspector shows it: every getter is a row. */
public final class Agent {

    private final Onlooker onlooker;
    private final int number;
    private final DoubleSupplier clock;

    Agent(Onlooker onlooker, int number, DoubleSupplier clock) {
        this.onlooker = onlooker;
        this.number = number;
        this.clock = clock;
    }

    /** Unique within the run. */
    public int getNumber() {
        return number;
    }

    /** Name of the team. */
    public String getTeam() {
        return view().map(AgentView::team).orElse("");
    }

    /** Contacts now, after-contact work included. */
    public int getInHand() {
        return view().map(AgentView::inHand).orElse(0);
    }

    /** Contacts finished so far. */
    public long getContacts() {
        return view().map(AgentView::contacts).orElse(0L);
    }

    /** Seconds with something in hand so far. */
    public double getBusySeconds() {
        return view().map(AgentView::busySeconds).orElse(0.0);
    }

    /** Mood of the last customer at the end, -1 to 1; NaN where nobody feels or nobody has been served. */
    public double getMoodOfLastCustomer() {
        return view().map(AgentView::latest)
                .filter(latest -> !latest.isEmpty())
                .map(latest -> latest.get(latest.size() - 1).valence())
                .orElse(Double.NaN);
    }

    private Optional<AgentView> view() {
        return onlooker.agent(number, clock.getAsDouble());
    }

    /** Title of the inspector. */
    @Override
    public String toString() {
        return "Agent " + number;
    }
}
