package org.composure.language.grammar;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.composure.language.document.Node;
import org.composure.language.shape.ClockShape;
import org.composure.language.shape.ClockTableShape;
import org.composure.language.shape.Days;
import org.composure.language.shape.Fields;
import org.composure.language.shape.ForkShape;
import org.composure.language.shape.FormsShape;
import org.composure.language.shape.Key;
import org.composure.language.shape.NumberShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.PhraseShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Scalars;
import org.composure.language.shape.SchemaDefinitions;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.composure.language.shape.TimetableShape;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Busyness;
import org.composure.scenario.DayTable;
import org.composure.scenario.Distribution;
import org.composure.scenario.Incidents;
import org.composure.scenario.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * How contacts come: a rate, rates by the clock or by kind of day, expected numbers per interval, times between contacts,
 * or the recorded times themselves. What comes of rates may depend on the opening hours, so it is a function of them.
 */
final class Arrivals implements Shape<Function<Timetable<Boolean>, ArrivalProcess>> {

    static final Arrivals SHAPE = new Arrivals();

    /** Key of a rate that stands for the arrivals themselves. */
    private static final String HERE = "";

    private static final String RULE =
            "arrivals are written like 96 /h, or { \"08:00\": 110 /h }, or { from: \"07:00\", every: 30 min, counts: [17, 30] }";

    private static final Shape<DayTable<Double>> SERIES = new Series<Double, Double>(
                    new NumberShape("an expected number of contacts", 0, 1e6),
                    "Expected contacts in each stretch.",
                    length -> count -> count * 3600 / length,
                    0.0)
            .shape();

    private static final Shape<DayTable<Double>> DAY = new FormsShape<>(
            RULE,
            QuantityShape.RATE.map(DayTable::always),
            new ForkShape<>(
                    "counts", SERIES, new ForkShape<>("every", SERIES, new ClockTableShape<>(QuantityShape.RATE, 0.0))),
            null);

    private static final Shape<Timetable<Double>> TABLE = new TimetableShape<>(DAY, 0.0);

    private static final Shape<Double> FACTOR = new NumberShape("a scale factor", 0, 1000);

    private static final Shape<Timetable<Double>> FACTORS = new TimetableShape<>(FACTOR.map(DayTable::always), 1.0);

    private static final Key<Double> SHAPE_OF_DAY = Key.required(
            "shape",
            new NumberShape("a shape of busyness", 0.01, 1e9),
            "Of the Gamma law of the day's factor; its variance is 1 / shape.",
            "busyness must have a shape, such as 20");
    private static final Key<Double> CORRELATION = Key.optional(
            "withinDayCorrelation",
            QuantityShape.SHARE,
            "Correlation of neighbouring steps of the day; 100 % means one factor for the whole day.");
    private static final Key<Double> STEP = Key.optional(
            "step", notShorterThan(60, "a step of busyness"), "Length of a step with a factor of its own.");
    private static final Key<Boolean> SHARED = Key.optional(
            "shared", Scalars.YES_OR_NO, "Whether all contact types that say yes have the same busy days.");

    static final Shape<Busyness> BUSYNESS = new ObjectShape<>(
            "busyness",
            List.of(SHAPE_OF_DAY, CORRELATION, STEP, SHARED),
            fields -> new Busyness(
                    fields.get(SHAPE_OF_DAY), fields.get(CORRELATION), fields.get(STEP), fields.get(SHARED)));

    private static final Key<Double> EVERY = Key.required(
            "every",
            notShorterThan(60, "the time between incidents"),
            "On average between the beginnings of two incidents.",
            "incidents must say how often they come, such as every: 30 d");
    private static final Key<Double> LASTING = Key.required(
            "lasting",
            QuantityShape.DURATION,
            "How long a rush lasts.",
            "incidents must say how long they last, such as lasting: 4 h");
    private static final Key<Double> MORE = Key.optional(
                    "times",
                    new NumberShape("the factor of a rush", 1, 100),
                    "How many times as many contacts come meanwhile, the usual ones included.")
            .assumed();
    private static final Key<Double> SEVERITY = Key.optional(
                    "severity",
                    QuantityShape.SHARE,
                    "Added to how much hangs on the issue of those who come because of it; with customers who feel.")
            .assumed();

    private static final Shape<Incidents> INCIDENTS = new ObjectShape<>(
            "incidents",
            List.of(EVERY, LASTING, MORE, SEVERITY),
            fields -> new Incidents(fields.get(EVERY), fields.get(LASTING), fields.get(MORE), fields.get(SEVERITY)));

    private static final Key<Timetable<Double>> RATE =
            Key.optional("rate", TABLE, "The rate: constant, by the clock, by kind of day, or a series.");
    private static final Key<Timetable<Double>> RATE_HERE = Key.optional(HERE, TABLE, "");
    private static final Key<Distribution> RENEWAL = Key.optional(
            "renewal",
            Laws.ending("the time between contacts"),
            "The law of the time between one contact and the next.");
    private static final Key<List<Double>> REPLAY =
            Key.optional("replay", ReplayTimes.SHAPE, "Recorded times: a list, or the name of a file beside this one.");
    private static final Key<Timetable<Double>> TIMES =
            Key.optional("times", FACTORS, "Factors that multiply the rates: one number, or by kind of day.");
    private static final Key<Busyness> BUSY =
            Key.optional("busyness", BUSYNESS, "Random factor that makes whole days busier or quieter.");
    private static final Key<Incidents> RUSH =
            Key.optional("incidents", INCIDENTS, "Things that go wrong now and then, each with a rush of contacts.");
    private static final Key<Boolean> CLOSED_TOO = Key.optional(
            "whileClosed",
            PhraseShape.of("behaviour while closed", entry("stay away", false), entry("come", true)),
            "Whether rates hold while the doors are closed, too; those who come then are turned away.");

    private static final List<String> SERIES_KEYS = List.of("from", "every", "counts");

    private static final Shape<Draft> OBJECT = new ObjectShape<>(
            "arrivals", List.of(RATE_HERE, RATE, RENEWAL, REPLAY, TIMES, BUSY, RUSH, CLOSED_TOO), Arrivals::build);

    private Arrivals() {}

    /** Finer than anybody measures, and slow. */
    private static Shape<Double> notShorterThan(double seconds, String what) {
        return QuantityShape.DURATION.checked((length, spot) -> {
            boolean enough = length >= seconds;
            if (!enough) {
                spot.problem("%s is at least %s s".formatted(what, Amounts.tidy(seconds)), null);
            }
            return enough;
        });
    }

    @Override
    public @Nullable Function<Timetable<Boolean>, ArrivalProcess> read(Spot spot) {
        if (spot.node() instanceof Node.Listing) {
            spot.problem(RULE);
            return null;
        }
        Node object =
                spot.node() instanceof Node.Mapping mapping ? withRate(spot, mapping) : wrap(spot.node(), Map.of());
        Draft draft = OBJECT.read(spot.with(object));
        return draft == null ? null : open -> draft.whileOpen(open, spot);
    }

    /** Arrivals before the opening hours are known. */
    private record Draft(ArrivalProcess process, boolean closedToo) {

        ArrivalProcess whileOpen(Timetable<Boolean> open, Spot spot) {
            if (closedToo || !(process instanceof ArrivalProcess.Poisson poisson)) {
                return process;
            }
            Timetable<Double> rate = poisson.ratePerHour();
            Timetable<Double> clipped = Spans.combine(rate, open, (perHour, isOpen) -> isOpen ? perHour : 0.0);
            boolean some = Timetables.anywhere(rate, perHour -> perHour > 0);
            if (some && !Timetables.anywhere(clipped, perHour -> perHour > 0)) {
                spot.problem(
                        "contacts must be able to come while the doors are open",
                        "the opening hours or the times are wrong");
            }
            return new ArrivalProcess.Poisson(clipped, poisson.busyness(), poisson.incidents());
        }
    }

    private static Node.Mapping wrap(Node rate, Map<String, Node.Entry> beside) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(beside);
        entries.put(HERE, new Node.Entry(rate.place(), rate));
        return new Node.Mapping(rate.place(), entries);
    }

    /** Times and days may stand beside the other keys; they are gathered under {@code rate}. */
    private static Node.Mapping withRate(Spot spot, Node.Mapping mapping) {
        Map<String, Node.Entry> table = new LinkedHashMap<>();
        Map<String, Node.Entry> others = new LinkedHashMap<>();
        for (var written : mapping.entries().entrySet()) {
            String key = written.getKey();
            boolean inTable = SERIES_KEYS.contains(key) || looksLikeTime(key) || Days.resembles(key);
            (inTable ? table : others).put(key, written.getValue());
        }
        boolean stated = others.containsKey("rate") || others.containsKey("renewal") || others.containsKey("replay");
        if (!table.isEmpty() && stated) {
            spot.problem("the times belong below the key rate, or there is no other key", null);
            return mapping.without(table.keySet());
        }
        return table.isEmpty() ? mapping : wrap(new Node.Mapping(mapping.place(), table), others);
    }

    private static boolean looksLikeTime(String key) {
        return !key.isEmpty() && Character.isDigit(key.charAt(0));
    }

    private static @Nullable Draft build(Fields fields) {
        Timetable<Double> rate = fields.has(RATE_HERE) ? fields.find(RATE_HERE) : fields.find(RATE);
        Distribution renewal = fields.find(RENEWAL);
        List<Double> replay = fields.find(REPLAY);
        int forms = (rate == null ? 0 : 1) + (renewal == null ? 0 : 1) + (replay == null ? 0 : 1);
        if (forms == 1 && rate != null) {
            return poisson(fields, rate);
        }
        if (forms == 1 && renewal != null) {
            return rateless(fields, new ArrivalProcess.Renewal(renewal));
        }
        if (forms == 1 && replay != null) {
            return rateless(fields, new ArrivalProcess.Replay(replay));
        }
        fields.spot().problem("arrivals need exactly one of a rate (or rates by the clock), renewal and replay", null);
        return null;
    }

    private static @Nullable Draft poisson(Fields fields, Timetable<Double> rate) {
        Timetable<Double> times = fields.find(TIMES);
        Timetable<Double> scaled = times == null ? rate : Spans.combine(rate, times, (a, b) -> a * b);
        if (Timetables.anywhere(scaled, perHour -> perHour > QuantityShape.RATE_MAX)) {
            fields.spot().problem("no rate may be above %s /h".formatted(Amounts.tidy(QuantityShape.RATE_MAX)), null);
            return null;
        }
        ArrivalProcess process = new ArrivalProcess.Poisson(scaled, fields.find(BUSY), fields.find(RUSH));
        return new Draft(process, fields.or(CLOSED_TOO, false));
    }

    private static @Nullable Draft rateless(Fields fields, ArrivalProcess process) {
        if (fields.has(TIMES) || fields.has(BUSY) || fields.has(RUSH)) {
            fields.spot().problem("times, busyness and incidents change rates, and there is no rate here", null);
            return null;
        }
        return new Draft(process, true);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> object = new LinkedHashMap<>(OBJECT.schema(definitions));
        @SuppressWarnings("unchecked") // an object's schema has properties by name
        Map<String, Object> properties =
                new LinkedHashMap<>((Map<String, Object>) object.getOrDefault("properties", Map.of()));
        properties.remove(HERE);
        for (String key : SERIES_KEYS) {
            properties.put(key, Map.of());
        }
        object.put("properties", properties);
        object.put(
                "patternProperties",
                SchemaDefinitions.object(
                        ClockShape.PATTERN,
                        QuantityShape.RATE.schema(definitions),
                        Days.PATTERN,
                        DAY.schema(definitions)));
        return SchemaDefinitions.anyOf(List.of(QuantityShape.RATE.schema(definitions), object));
    }
}
