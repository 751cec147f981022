/** The addresses of occasions and bookings; `occasion` is its public identifier. */
export const occasionPaths = {
  list: '/menu/:partnership/occasions',
  occasion: '/menu/:partnership/occasions/:occasion',
  calendar: '/menu/:partnership/occasions/:occasion/calendar',
  book: '/occasions/:occasion/bookings',
  bookings: '/bookings',
  bookingCalendar: '/bookings/:booking/calendar',
  cancelBooking: '/bookings/:booking/cancellation',
  remarks: '/bookings/:booking/remarks',
  certificate: '/bookings/:booking/certificate',
  kept: '/occasions',
  making: '/occasions/new',
  one: '/occasions/:occasion',
  facts: '/occasions/:occasion/facts',
  cancellation: '/occasions/:occasion/cancellation',
  attendance: '/occasions/:occasion/attendance',
  materials: '/occasions/:occasion/materials',
} as const;

export const occasionLinks = {
  list: (partnership: string) => `/menu/${partnership}/occasions`,
  occasion: (partnership: string, occasion: string) => `/menu/${partnership}/occasions/${occasion}`,
  calendar: (partnership: string, occasion: string) => `/menu/${partnership}/occasions/${occasion}/calendar`,
  book: (occasion: string) => `/occasions/${occasion}/bookings`,
  booking: (booking: number, part: 'calendar' | 'cancellation' | 'remarks' | 'certificate') =>
    `/bookings/${booking}/${part}`,
  one: (occasion: string) => `/occasions/${occasion}`,
  part: (occasion: string, part: 'facts' | 'cancellation' | 'attendance' | 'materials') =>
    `/occasions/${occasion}/${part}`,
} as const;
