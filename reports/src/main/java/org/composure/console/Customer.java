package org.composure.console;

import java.util.Locale;
import java.util.Optional;
import org.composure.study.live.Frame;
import org.composure.study.live.Onlooker;
import org.composure.study.live.Steps;

/** One customer, as MASON's inspector shows it: every getter is a row. */
public final class Customer {

    private final Onlooker onlooker;
    private Frame.Spot spot;

    Customer(Onlooker onlooker, Frame.Spot spot) {
        this.onlooker = onlooker;
        this.spot = spot;
    }

    void see(Frame.Spot now) {
        this.spot = now;
    }

    /** Given in the order of appearance. */
    public int getNumber() {
        return spot.number();
    }

    /** Where the customer is. */
    public String getPlace() {
        return words(spot.place().name());
    }

    /** Valence of the mood, -1 to 1; NaN where nobody feels. */
    public double getMood() {
        return spot.mood() == Frame.Spot.NO_MOOD ? Double.NaN : spot.mood() / 100.0;
    }

    /** Position in the population; -1 if customers are arrivals and nothing more. */
    public int getPerson() {
        return steps().map(Steps::person).orElse(-1);
    }

    /** Of the population. */
    public String getSegment() {
        return steps().map(Steps::segment).orElse("");
    }

    /** What it is about. */
    public String getContactType() {
        return steps().map(Steps::type).orElse("");
    }

    /** When it began, in seconds since the start of the run. */
    public double getSince() {
        return steps().map(Steps::since).orElse(Double.NaN);
    }

    /** What has happened, oldest first. */
    public String getHistory() {
        StringBuilder text = new StringBuilder();
        steps().ifPresent(steps -> steps.steps()
                .forEach(step -> text.append(text.length() == 0 ? "" : "; ")
                        .append(String.format(Locale.ROOT, "%.0f s ", step.at()))
                        .append(words(step.what().name()))));
        return text.toString();
    }

    private Optional<Steps> steps() {
        return onlooker.steps(spot.number());
    }

    /** Title of the inspector. */
    @Override
    public String toString() {
        return "Customer " + spot.number();
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
