/** The one who is "logged in". Made up; the words say so wherever the name stands. */
export const person = 'Trần Thị Mẫu'
