package org.composure.scenario.people;

/**
 * Customers as persons: everything about them and their way to help.
 *
 * <p>Numbers are in seconds, shares from 0 to 1 and the currency of the scenario where nothing else is said. The
 * feelings are impatience, frustration, stress, exhaustion, gratitude and disappointment, each from 0 to 1, in this
 * order.
 */
public record People(
        Population population,
        Issues issues,
        Feelings feelings,
        Waiting waiting,
        Patience patience,
        Memory memory,
        Relationship relationship,
        Paths paths,
        HelpCentre helpCentre,
        Bot bot,
        Handover handover,
        Sensing sensing,
        Care care,
        Surveys surveys,
        Loyalty loyalty,
        Recovery recovery,
        WordOfMouth wordOfMouth,
        Money money) {

    /** What holds where a scenario says nothing but that its customers are people. */
    public static People usual() {
        return new People(
                Population.usual(),
                Issues.usual(),
                Feelings.usual(),
                Waiting.usual(),
                Patience.usual(),
                Memory.usual(),
                Relationship.usual(),
                Paths.usual(),
                HelpCentre.usual(),
                Bot.usual(),
                Handover.usual(),
                Sensing.usual(),
                Care.usual(),
                Surveys.usual(),
                Loyalty.usual(),
                Recovery.usual(),
                WordOfMouth.usual(),
                Money.usual());
    }

    /** The same with one part replaced, e.g. {@code with(otherBot)}. */
    public People with(Part part) {
        Changed.refuseUnless(
                Changed.holds(this, part.getClass()), part.getClass().getSimpleName());
        return new People(
                either(population, part),
                either(issues, part),
                either(feelings, part),
                either(waiting, part),
                either(patience, part),
                either(memory, part),
                either(relationship, part),
                either(paths, part),
                either(helpCentre, part),
                either(bot, part),
                either(handover, part),
                either(sensing, part),
                either(care, part),
                either(surveys, part),
                either(loyalty, part),
                either(recovery, part),
                either(wordOfMouth, part),
                either(money, part));
    }

    @SuppressWarnings("unchecked") // of the same class, which is final because it is a record
    private static <P extends Part> P either(P old, Part part) {
        return old.getClass() == part.getClass() ? (P) part : old;
    }

    /**
     * The same with one value replaced, e.g. {@code with("handover.afterFailures", 6)} or
     * {@code with("bot.capability.simple", 0.7)}.
     *
     * @param path names of components
     * @throws IllegalArgumentException if there is no such component, or the value cannot be
     */
    public People with(String path, Object value) {
        return Changed.copy(this, path, value);
    }

    /** The same with another bot. */
    public People withBot(Bot other) {
        return with(other);
    }

    /** The same without a bot. */
    public People withoutBot() {
        return with("bot.on", false);
    }

    /** The same with another way of handing over. */
    public People withHandover(Handover other) {
        return with(other);
    }

    /** The same with another population. */
    public People withPopulation(Population other) {
        return with(other);
    }

    /** The same with so many places for customers. */
    public People withNumber(int customers) {
        return with("population.number", customers);
    }
}
