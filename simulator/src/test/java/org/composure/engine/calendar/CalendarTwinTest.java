package org.composure.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar does what a list searched from end to end would do. */
class CalendarTwinTest {

    /** What both calendars understand. */
    private interface Twin {
        double now();

        int book(int role, int subject, double seconds);

        void cancel(int appointment);

        void bookRegular(int number, double seconds);

        boolean isEmpty();

        void keepNext();
    }

    /** Searches all appointments for the first; plainly right, and slow. */
    private static final class Naive implements Twin {

        private record Booking(double seconds, boolean late, Rank rank, long number, int role, int subject) {}

        private static final Comparator<Booking> ORDER = Comparator.comparingDouble(Booking::seconds)
                .thenComparing(Booking::late)
                .thenComparing(Booking::rank)
                .thenComparingLong(Booking::number);

        private final List<Booking> bookings = new ArrayList<>();
        private final List<Rank> ranks;
        private final Program program;
        private double now = -1;

        Naive(List<Rank> ranks, Program program) {
            this.ranks = ranks;
            this.program = program;
        }

        @Override
        public double now() {
            return now;
        }

        @Override
        public int book(int role, int subject, double seconds) {
            bookings.add(new Booking(seconds, seconds == now, ranks.get(role), bookings.size(), role, subject));
            return bookings.size() - 1;
        }

        @Override
        public void cancel(int appointment) {
            bookings.set(appointment, GONE);
        }

        @Override
        public void bookRegular(int number, double seconds) {
            bookings.add(new Booking(seconds, seconds == now, Rank.ARRIVAL, bookings.size(), Program.REGULAR, number));
        }

        private static final Booking GONE = new Booking(Double.NaN, false, Rank.END, 0, 0, 0);

        @Override
        public boolean isEmpty() {
            return bookings.stream().allMatch(booking -> booking.equals(GONE));
        }

        @Override
        public void keepNext() {
            Booking next = bookings.stream()
                    .filter(booking -> !booking.equals(GONE))
                    .min(ORDER)
                    .orElseThrow();
            bookings.set(bookings.indexOf(next), GONE);
            now = next.seconds();
            program.act(this, next.role(), next.subject());
        }
    }

    private static final class Real implements Twin {

        private final Calendar calendar = new Calendar();

        Real(List<Rank> ranks, Program program) {
            calendar.enrolRegulars(
                    Rank.ARRIVAL, program.regulars, number -> program.act(this, Program.REGULAR, number));
            for (int i = 0; i < ranks.size(); i++) {
                int role = i;
                assertThat(calendar.enrol(ranks.get(i), subject -> program.act(this, role, subject)))
                        .isEqualTo(role);
            }
        }

        @Override
        public double now() {
            return calendar.nowSeconds();
        }

        @Override
        public int book(int role, int subject, double seconds) {
            return calendar.book(role, subject, seconds);
        }

        @Override
        public void cancel(int appointment) {
            calendar.cancel(appointment);
        }

        @Override
        public void bookRegular(int number, double seconds) {
            calendar.bookRegular(number, seconds);
        }

        @Override
        public boolean isEmpty() {
            return calendar.isEmpty();
        }

        @Override
        public void keepNext() {
            calendar.keepNext();
        }
    }

    /** A random program of bookings and cancellations; with the same seed it does the same to both twins. */
    private static final class Program {

        private static final int BOOKINGS_MAX = 1500;
        /** The role of those that come round again and again. */
        private static final int REGULAR = -1;

        private final Random random;
        private final int kind;
        private final int regulars;
        private final List<Integer> appointments = new ArrayList<>();
        private final List<Integer> subjects = new ArrayList<>();
        private final List<String> log = new ArrayList<>();
        private int booked;

        Program(long seed) {
            this.random = new Random(seed);
            this.kind = random.nextInt(5);
            this.regulars = 1 + random.nextInt(Calendar.REGULARS_MAX);
        }

        List<String> run(Twin twin) {
            for (int i = 0; i < 60; i++) {
                book(twin, random.nextInt(10));
            }
            for (int number = 0; number < regulars; number++) {
                twin.bookRegular(number, random.nextInt(10));
            }
            while (!twin.isEmpty()) {
                twin.keepNext();
            }
            return log;
        }

        private void book(Twin twin, double seconds) {
            int role = random.nextInt(4);
            appointments.add(twin.book(role, booked, seconds));
            subjects.add(booked++);
        }

        void act(Twin twin, int role, int subject) {
            log.add(twin.now() + " " + role + " " + subject);
            if (role == REGULAR) {
                comeAgain(twin, subject);
            } else {
                int at = subjects.indexOf(subject);
                subjects.remove(at);
                appointments.remove(at);
            }
            int more = booked < BOOKINGS_MAX ? random.nextInt(3) : 0;
            for (int i = 0; i < more; i++) {
                book(twin, twin.now() + delay());
            }
            if (!appointments.isEmpty() && random.nextInt(4) == 0) {
                int victim = random.nextInt(appointments.size());
                twin.cancel(appointments.remove(victim));
                subjects.remove(victim);
            }
            if (appointments.isEmpty() && booked < BOOKINGS_MAX) {
                book(twin, twin.now() + delay());
            }
        }

        /** Most do, before or after whatever else happens now. */
        private void comeAgain(Twin twin, int number) {
            if (booked < BOOKINGS_MAX && random.nextInt(20) > 0) {
                booked++;
                twin.bookRegular(number, twin.now() + delay());
            }
        }

        private double delay() {
            return switch (kind) {
                case 0 -> random.nextInt(4);
                case 1 -> -Math.log(1 - random.nextDouble());
                case 2 -> random.nextInt(50) == 0 ? 1e6 * random.nextDouble() : random.nextDouble();
                case 3 -> Math.exp(4 * random.nextGaussian());
                default -> random.nextBoolean() ? 0 : 60 * random.nextInt(10);
            };
        }
    }

    private static final List<Rank> RANKS =
            List.of(Rank.SERVICE_END, Rank.ABANDONMENT, Rank.ARRIVAL, Rank.SHIFT_CHANGE);

    @Test
    void it_equals_the_naive_calendar_on_many_random_programs() {
        for (long seed = 0; seed < 80; seed++) {
            Program ofNaive = new Program(seed);
            Program ofReal = new Program(seed);
            assertThat(ofReal.run(new Real(RANKS, ofReal)))
                    .as("seed %d", seed)
                    .isEqualTo(ofNaive.run(new Naive(RANKS, ofNaive)));
        }
    }

    @Test
    void it_keeps_thousands_of_appointments_in_order() {
        Calendar calendar = new Calendar();
        Random random = new Random(1);
        List<Double> kept = new ArrayList<>();
        int role = calendar.enrol(Rank.ARRIVAL, subject -> kept.add(calendar.nowSeconds()));
        List<Integer> appointments = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            appointments.add(calendar.book(role, i, 1e4 * random.nextDouble()));
        }
        for (int i = 0; i < 50_000; i += 2) {
            calendar.cancel(appointments.get(i));
        }
        assertThat(calendar.pending()).isEqualTo(25_000);
        while (!calendar.isEmpty()) {
            calendar.keepNext();
        }
        assertThat(kept).hasSize(25_000).isSorted();
    }

    /** The tree compares all but the last bits of a time; what it cannot tell apart must still come in order. */
    @Test
    void times_a_hair_apart_are_kept_in_order() {
        Calendar calendar = new Calendar();
        Random random = new Random(2);
        List<Integer> kept = new ArrayList<>();
        int role = calendar.enrol(Rank.ARRIVAL, kept::add);
        List<Integer> places = new ArrayList<>(IntStream.range(0, 3_000).boxed().toList());
        Collections.shuffle(places, random);
        for (int place : places) {
            calendar.book(role, place, 86_400 + place * Math.ulp(86_400.0));
        }
        while (!calendar.isEmpty()) {
            calendar.keepNext();
        }
        assertThat(kept).hasSize(3_000).isSorted();
    }

    @ParameterizedTest
    @ValueSource(doubles = {9.999, Double.NaN, Double.POSITIVE_INFINITY})
    void the_past_and_what_is_no_time_cannot_be_booked(double seconds) {
        Calendar calendar = new Calendar();
        int role = calendar.enrol(Rank.ARRIVAL, subject -> {});
        calendar.book(role, 0, 10);
        calendar.keepNext();
        assertThatThrownBy(() -> calendar.book(role, 0, seconds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Cannot book anything for");
    }

    @Test
    void regulars_are_few_enrolled_once_and_not_booked_for_the_past() {
        Calendar calendar = new Calendar();
        assertThatThrownBy(() -> calendar.enrolRegulars(Rank.ARRIVAL, Calendar.REGULARS_MAX + 1, number -> {}))
                .isInstanceOf(IllegalStateException.class);
        calendar.enrolRegulars(Rank.ARRIVAL, 1, number -> {});
        assertThatThrownBy(() -> calendar.enrolRegulars(Rank.ARRIVAL, 1, number -> {}))
                .isInstanceOf(IllegalStateException.class);
        calendar.bookRegular(0, 10);
        assertThat(calendar.pending()).isEqualTo(1);
        assertThat(calendar.nextSeconds()).isEqualTo(10);
        calendar.keepNext();
        assertThat(calendar.isEmpty()).isTrue();
        assertThatThrownBy(() -> calendar.bookRegular(0, 9.999)).hasMessageContaining("Cannot book anything for");
    }

    @Test
    void an_appointment_cannot_be_cancelled_twice() {
        Calendar calendar = new Calendar();
        int role = calendar.enrol(Rank.ARRIVAL, subject -> {});
        int appointment = calendar.book(role, 0, 10);
        calendar.cancel(appointment);
        assertThatThrownBy(() -> calendar.cancel(appointment)).hasMessageContaining("is not pending");
    }

    @Test
    void ranks_go_before_the_order_of_booking_and_what_was_due_before_what_is_booked_now() {
        Calendar calendar = new Calendar();
        List<String> log = new ArrayList<>();
        int doors = calendar.enrol(Rank.DOORS, subject -> log.add("doors " + subject));
        int arrival = calendar.enrol(Rank.ARRIVAL, subject -> log.add("arrival " + subject));
        int service = calendar.enrol(Rank.SERVICE_END, subject -> {
            log.add("service " + subject);
            calendar.book(doors, 2, calendar.nowSeconds());
        });
        calendar.book(arrival, 1, 5);
        calendar.book(arrival, 2, 5);
        calendar.book(service, 1, 5);
        calendar.book(doors, 1, 5);
        while (!calendar.isEmpty()) {
            calendar.keepNext();
        }
        assertThat(log).containsExactly("doors 1", "service 1", "arrival 1", "arrival 2", "doors 2");
    }
}
