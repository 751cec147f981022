-- Asking an insert for the new act's number ("returning") makes the database plan who may see acts: four times the work of
-- the insert itself. The program asks the sequence instead.
grant usage on sequence acts_id_seq to alongside_app;
