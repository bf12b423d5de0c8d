/** The type of 64-bit integers in PostgreSQL. They are counts and objectives here, below 2^53: numbers hold them. */
export const int8 = 20;
