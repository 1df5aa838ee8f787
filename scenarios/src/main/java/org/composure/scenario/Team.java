package org.composure.scenario;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Agents who share skills, hours and pay.
 *
 * @param name unique within the scenario
 * @param skills in order of preference; at most one per contact type
 * @param agents on duty, by the clock
 * @param shiftEnd what an agent does whose shift ends during a contact
 * @param totalSpeedByContactsInHand work done per unit of time with 1, 2, … contacts in hand; one entry for teams that
 *     serve one at a time. The speed is shared equally among the contacts
 * @param afterContactWork during which the agent takes nothing new, or null for none
 * @param costPerHour of one agent on duty, in the scenario's currency
 * @param shrinkage why fewer agents take contacts than are planned and paid
 * @param intraday what a supervisor does with them during the day
 * @param careers how they learn, tire and leave; null if they are all alike and stay
 * @param partner what is different because they belong to another firm; null for the firm's own
 */
public record Team(
        String name,
        List<Skill> skills,
        Timetable<Integer> agents,
        ShiftEnd shiftEnd,
        List<Double> totalSpeedByContactsInHand,
        @Nullable Distribution afterContactWork,
        BigDecimal costPerHour,
        Shrinkage shrinkage,
        List<Intervention> intraday,
        @Nullable Careers careers,
        @Nullable Partner partner) {

    /** A team of the firm's own whose agents are all alike and stay. */
    public Team(
            String name,
            List<Skill> skills,
            Timetable<Integer> agents,
            ShiftEnd shiftEnd,
            List<Double> totalSpeedByContactsInHand,
            @Nullable Distribution afterContactWork,
            BigDecimal costPerHour,
            Shrinkage shrinkage,
            List<Intervention> intraday) {
        this(
                name,
                skills,
                agents,
                shiftEnd,
                totalSpeedByContactsInHand,
                afterContactWork,
                costPerHour,
                shrinkage,
                intraday,
                null,
                null);
    }

    /** A team of which everybody planned is there. */
    public Team(
            String name,
            List<Skill> skills,
            Timetable<Integer> agents,
            ShiftEnd shiftEnd,
            List<Double> totalSpeedByContactsInHand,
            @Nullable Distribution afterContactWork,
            BigDecimal costPerHour) {
        this(
                name,
                skills,
                agents,
                shiftEnd,
                totalSpeedByContactsInHand,
                afterContactWork,
                costPerHour,
                Shrinkage.NONE,
                List.of());
    }

    /** What an agent does whose shift ends during a contact. */
    public enum ShiftEnd {
        /** Finishes the contact in hand, then leaves. */
        FINISH_CONTACT,
        /** Leaves at once; the customer goes back to the head of the queue and keeps what was done. */
        LEAVE_AT_ONCE
    }

    public Team {
        Check.named(name, "team");
        skills = List.copyOf(skills);
        totalSpeedByContactsInHand = List.copyOf(totalSpeedByContactsInHand);
        intraday = List.copyOf(intraday);
        Check.that(!skills.isEmpty(), "Team '%s' must have at least one skill.".formatted(name));
        Check.that(
                skills.stream().map(Skill::contactType).distinct().count() == skills.size(),
                "Team '%s' names a contact type twice among its skills.".formatted(name));
        Check.that(
                !totalSpeedByContactsInHand.isEmpty(),
                "Team '%s' must be able to hold at least one contact.".formatted(name));
        for (double speed : totalSpeedByContactsInHand) {
            Check.positive(speed, "total speed of team '%s'".formatted(name));
        }
        agents.map(count -> (int) Check.notNegative(count, "number of agents of team '%s'".formatted(name)));
    }

    /** The same with other shrinkage. */
    public Team withShrinkage(Shrinkage other) {
        return with(agents, other, intraday, careers, partner);
    }

    /** The same with other rules for the supervisor. */
    public Team withIntraday(List<Intervention> rules) {
        return with(agents, shrinkage, rules, careers, partner);
    }

    /** The same whose agents learn, tire and leave. */
    public Team withCareers(@Nullable Careers other) {
        return with(agents, shrinkage, intraday, other, partner);
    }

    /** The same, belonging to another firm. */
    public Team ofPartner(@Nullable Partner other) {
        return with(agents, shrinkage, intraday, careers, other);
    }

    private Team with(
            Timetable<Integer> planned,
            Shrinkage lost,
            List<Intervention> rules,
            @Nullable Careers lives,
            @Nullable Partner firm) {
        return new Team(
                name,
                skills,
                planned,
                shiftEnd,
                totalSpeedByContactsInHand,
                afterContactWork,
                costPerHour,
                lost,
                rules,
                lives,
                firm);
    }

    /** Contacts that one agent may have in hand at the same time. */
    public int contactsInHandMax() {
        return totalSpeedByContactsInHand.size();
    }

    /** When how many agents are on duty if there are so many more than planned at each hour; below zero, fewer. */
    public Timetable<Integer> agentsBeyondPlan(int more) {
        return more == 0 ? agents : agents.map(planned -> Math.max(0, planned + more));
    }

    /** The same with other agents on the plan; breaks, absence and the supervisor's rules apply to them as before. */
    public Team withAgents(Timetable<Integer> others) {
        return with(others, shrinkage, intraday, careers, partner);
    }

    /** A team that serves one contact at a time, round the clock, at no cost. */
    public static Team steady(String name, int agents, Skill... skills) {
        return of(name, Timetable.always(agents), skills);
    }

    /** A team that serves one contact at a time, at no cost. */
    public static Team of(String name, Timetable<Integer> agents, Skill... skills) {
        return new Team(name, List.of(skills), agents, ShiftEnd.FINISH_CONTACT, List.of(1.0), null, BigDecimal.ZERO);
    }
}
